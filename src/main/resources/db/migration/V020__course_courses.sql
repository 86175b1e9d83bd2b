CREATE TABLE course (
  id             UUID         NOT NULL PRIMARY KEY,
  institution_id UUID         NOT NULL REFERENCES institution (id),
  title          VARCHAR(160) NOT NULL,
  created_at     DATETIME(6)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Schools that share the course beside the one that owns it.
CREATE TABLE course_partner (
  course_id      UUID NOT NULL REFERENCES course (id),
  institution_id UUID NOT NULL REFERENCES institution (id),
  PRIMARY KEY (course_id, institution_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Every right to a course comes from a row here.
CREATE TABLE enrolment (
  course_id   UUID        NOT NULL REFERENCES course (id),
  account_id  UUID        NOT NULL REFERENCES account (id),
  role        VARCHAR(20) NOT NULL,
  enrolled_at DATETIME(6) NOT NULL,
  PRIMARY KEY (course_id, account_id, role),
  KEY enrolment_by_account (account_id, course_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
