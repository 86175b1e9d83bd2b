CREATE TABLE team_set (
  id         UUID        NOT NULL PRIMARY KEY,
  course_id  UUID        NOT NULL REFERENCES course (id),
  name       VARCHAR(80) NOT NULL,
  team_size  INT         NOT NULL,
  published  BOOLEAN     NOT NULL,
  created_at DATETIME(6) NOT NULL,
  UNIQUE KEY team_set_name (course_id, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE team (
  id          UUID        NOT NULL PRIMARY KEY,
  team_set_id UUID        NOT NULL REFERENCES team_set (id),
  number      INT         NOT NULL,
  name        VARCHAR(80) NOT NULL,
  UNIQUE KEY team_number (team_set_id, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The primary key keeps everybody in one team of a team set at most.
CREATE TABLE team_member (
  team_set_id UUID NOT NULL REFERENCES team_set (id),
  account_id  UUID NOT NULL REFERENCES account (id),
  team_id     UUID NOT NULL REFERENCES team (id),
  PRIMARY KEY (team_set_id, account_id),
  KEY team_member_by_team (team_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
