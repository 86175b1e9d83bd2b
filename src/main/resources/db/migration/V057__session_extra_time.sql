-- Of a student of a course, told to nobody but the student and coordinators of the same school.
CREATE TABLE extra_time (
  course_id  UUID        NOT NULL REFERENCES course (id),
  account_id UUID        NOT NULL REFERENCES account (id),
  unit       VARCHAR(10) NOT NULL,
  amount     INT         NOT NULL,
  mode       VARCHAR(20) NOT NULL,
  set_by     UUID        NOT NULL REFERENCES account (id),
  set_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (course_id, account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The clock of one student in one test, where it is not the hall's.
CREATE TABLE own_clock (
  phase_id         UUID        NOT NULL REFERENCES session_phase (id) ON DELETE CASCADE,
  account_id       UUID        NOT NULL REFERENCES account (id),
  session_id       UUID        NOT NULL REFERENCES tbl_session (id),
  duration_seconds INT         NOT NULL,
  started_at       DATETIME(6) NOT NULL,
  deadline_at      DATETIME(6) NOT NULL,
  paused_at        DATETIME(6) NULL,
  finished_at      DATETIME(6) NULL COMMENT 'handed in, or over after the hall went on',
  PRIMARY KEY (phase_id, account_id),
  KEY own_clock_of_session (session_id),
  KEY own_clock_running (finished_at, deadline_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
