CREATE TABLE tbl_session (
  id          UUID         NOT NULL PRIMARY KEY,
  course_id   UUID         NOT NULL REFERENCES course (id),
  team_set_id UUID         NOT NULL REFERENCES team_set (id),
  title       VARCHAR(120) NOT NULL,
  state       VARCHAR(20)  NOT NULL,
  join_code   CHAR(6)      NULL COMMENT 'given back when the session closes',
  prepared_at DATETIME(6)  NOT NULL,
  started_at  DATETIME(6)  NULL,
  closed_at   DATETIME(6)  NULL,
  version     INT          NOT NULL,
  UNIQUE KEY tbl_session_join_code (join_code),
  KEY tbl_session_by_course (course_id, prepared_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Upper rooms refer to it with ON DELETE CASCADE: a phase may be taken off the agenda before the start.
CREATE TABLE session_phase (
  id               UUID         NOT NULL PRIMARY KEY,
  session_id       UUID         NOT NULL REFERENCES tbl_session (id),
  position         INT          NOT NULL,
  kind             VARCHAR(20)  NOT NULL,
  title            VARCHAR(120) NOT NULL,
  duration_seconds INT          NOT NULL,
  state            VARCHAR(20)  NOT NULL,
  started_at       DATETIME(6)  NULL,
  deadline_at      DATETIME(6)  NULL,
  paused_at        DATETIME(6)  NULL,
  ended_at         DATETIME(6)  NULL,
  KEY session_phase_in_order (session_id, position),
  KEY session_phase_by_state (state)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE attendance (
  session_id UUID        NOT NULL REFERENCES tbl_session (id),
  account_id UUID        NOT NULL REFERENCES account (id),
  present_at DATETIME(6) NOT NULL,
  PRIMARY KEY (session_id, account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- One row: when any node last showed that it runs. A gap is time that no phase may lose.
CREATE TABLE server_heartbeat (
  id      TINYINT     NOT NULL PRIMARY KEY,
  beat_at DATETIME(6) NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO server_heartbeat (id, beat_at) VALUES (1, NULL);
