-- A school without a row counts by the usual policy.
CREATE TABLE attendance_policy (
  course_id      UUID        NOT NULL REFERENCES course (id),
  institution_id UUID        NOT NULL REFERENCES institution (id),
  late           VARCHAR(20) NOT NULL,
  absent         VARCHAR(20) NOT NULL,
  excused        VARCHAR(20) NOT NULL,
  make_up        VARCHAR(20) NOT NULL,
  grading        VARCHAR(20) NOT NULL,
  stated_by      UUID        NOT NULL REFERENCES account (id),
  stated_at      DATETIME(6) NOT NULL,
  PRIMARY KEY (course_id, institution_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What a student who was away earned later in a test of the same length.
CREATE TABLE irat_make_up (
  phase_id   UUID        NOT NULL REFERENCES session_phase (id) ON DELETE CASCADE,
  account_id UUID        NOT NULL REFERENCES account (id),
  points     INT         NOT NULL,
  entered_by UUID        NOT NULL REFERENCES account (id),
  entered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (phase_id, account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
