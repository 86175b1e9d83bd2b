-- A team made during a session is of no team set; what it works on refers to it like to every other.
ALTER TABLE team MODIFY team_set_id UUID NULL;
