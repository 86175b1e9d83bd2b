-- A session that runs already has nobody yet: whoever takes the next step conducts it.
ALTER TABLE tbl_session
  ADD COLUMN conductor_id  UUID         NULL COMMENT 'who conducts since the start' REFERENCES account (id),
  ADD COLUMN offered_to_id UUID         NULL COMMENT 'to whom that is offered' REFERENCES account (id),
  ADD COLUMN pause_message VARCHAR(140) NULL COMMENT 'shown to everybody while everything is paused';
