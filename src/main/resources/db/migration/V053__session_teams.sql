-- The teams that work in a session. They are taken from its team set when it is prepared, under the
-- same ids, and are its own from there on: what changes on the day changes no other session.
ALTER TABLE tbl_session
  ADD COLUMN teams_version INT NOT NULL DEFAULT 0 COMMENT 'grows with every change of teams';

CREATE TABLE session_team (
  session_id  UUID        NOT NULL REFERENCES tbl_session (id),
  team_id     UUID        NOT NULL REFERENCES team (id),
  number      INT         NOT NULL,
  name        VARCHAR(80) NOT NULL,
  merged_into UUID        NULL REFERENCES team (id),
  PRIMARY KEY (session_id, team_id),
  UNIQUE KEY session_team_number (session_id, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What staff changed on the day. Teams are those it was about: left and joined; a walk-in left none.
CREATE TABLE session_team_change (
  id         UUID        NOT NULL PRIMARY KEY,
  session_id UUID        NOT NULL REFERENCES tbl_session (id),
  number     INT         NOT NULL COMMENT 'the version of the teams that it made',
  kind       VARCHAR(10) NOT NULL,
  from_team  UUID        NULL REFERENCES team (id),
  to_team    UUID        NOT NULL REFERENCES team (id),
  position   INT         NOT NULL COMMENT 'of the phase from which on it counts',
  made_by    UUID        NOT NULL REFERENCES account (id),
  made_at    DATETIME(6) NOT NULL,
  undone_by  UUID        NULL REFERENCES account (id),
  undone_at  DATETIME(6) NULL,
  UNIQUE KEY session_team_change_in_order (session_id, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE session_team_mover (
  change_id  UUID NOT NULL REFERENCES session_team_change (id),
  account_id UUID NOT NULL REFERENCES account (id),
  PRIMARY KEY (change_id, account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Who was in which team from when to when. The positions are those of the agenda: a membership counts
-- for the phases from since_position on and before until_position, so the team at the end of a phase
-- is the team for it, whatever any clock said. The last key keeps everybody in one team at a time.
CREATE TABLE session_member (
  id             UUID        NOT NULL PRIMARY KEY,
  session_id     UUID        NOT NULL REFERENCES tbl_session (id),
  account_id     UUID        NOT NULL REFERENCES account (id),
  team_id        UUID        NOT NULL REFERENCES team (id),
  since_position INT         NOT NULL,
  until_position INT         NULL,
  since_at       DATETIME(6) NOT NULL,
  until_at       DATETIME(6) NULL,
  begun_by       UUID        NULL REFERENCES session_team_change (id),
  ended_by       UUID        NULL REFERENCES session_team_change (id),
  here_now       BOOLEAN AS (IF(until_at IS NULL, TRUE, NULL)) VIRTUAL,
  KEY session_member_by_change (begun_by),
  KEY session_member_by_team (session_id, team_id),
  UNIQUE KEY session_member_once (session_id, account_id, here_now)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO session_team (session_id, team_id, number, name)
SELECT s.id, t.id, t.number, t.name FROM tbl_session s JOIN team t ON t.team_set_id = s.team_set_id;

INSERT INTO session_member (id, session_id, account_id, team_id, since_position, since_at)
SELECT UUID(), s.id, m.account_id, m.team_id, 0, s.prepared_at
  FROM tbl_session s JOIN team_member m ON m.team_set_id = s.team_set_id;
