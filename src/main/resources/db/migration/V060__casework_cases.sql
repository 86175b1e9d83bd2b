-- A case is kept as its author confirmed it and never changes; what students hold of it refers to
-- the ids of its parts inside the content.
CREATE TABLE patient_case (
  id        UUID         NOT NULL PRIMARY KEY,
  course_id UUID         NOT NULL REFERENCES course (id),
  title     VARCHAR(200) NOT NULL,
  digest    CHAR(64)     NOT NULL COMMENT 'SHA-256 of the file: the same file is kept once',
  content   LONGTEXT     NOT NULL COMMENT 'JSON',
  added_by  UUID         NOT NULL REFERENCES account (id),
  added_at  DATETIME(6)  NOT NULL,
  UNIQUE KEY patient_case_file (course_id, digest)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE phase_case (
  phase_id   UUID NOT NULL PRIMARY KEY REFERENCES session_phase (id) ON DELETE CASCADE,
  session_id UUID NOT NULL REFERENCES tbl_session (id),
  case_id    UUID NOT NULL REFERENCES patient_case (id),
  KEY phase_case_in_session (session_id, case_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- By session and case, not by phase: a later phase on the same case goes on where it stood.
CREATE TABLE case_disclosure (
  session_id   UUID        NOT NULL REFERENCES tbl_session (id),
  case_id      UUID        NOT NULL REFERENCES patient_case (id),
  stage        INT         NOT NULL,
  disclosed_by UUID        NOT NULL REFERENCES account (id),
  disclosed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (session_id, case_id, stage)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE case_stand_in (
  session_id UUID        NOT NULL REFERENCES tbl_session (id),
  team_id    UUID        NOT NULL REFERENCES team (id),
  part_id    UUID        NOT NULL,
  account_id UUID        NOT NULL REFERENCES account (id),
  given_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (session_id, team_id, part_id, account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
