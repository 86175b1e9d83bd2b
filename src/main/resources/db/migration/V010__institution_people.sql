CREATE TABLE discipline (
  code   VARCHAR(8)  NOT NULL PRIMARY KEY,
  name   VARCHAR(80) NOT NULL,
  letter CHAR(1)     NOT NULL,
  shape  VARCHAR(16) NOT NULL,
  rank_no INT        NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO discipline (code, name, letter, shape, rank_no) VALUES
  ('NUR', 'Nursing', 'N', 'circle', 1),
  ('PHA', 'Pharmacy', 'P', 'square', 2),
  ('MED', 'Medicine', 'M', 'triangle', 3),
  ('PHY', 'Physiotherapy', 'T', 'diamond', 4),
  ('OCC', 'Occupational therapy', 'O', 'pentagon', 5),
  ('SOC', 'Social work', 'S', 'hexagon', 6),
  ('DEN', 'Dentistry', 'D', 'star', 7),
  ('NUT', 'Nutrition', 'U', 'cross', 8);

CREATE TABLE institution (
  id         UUID         NOT NULL PRIMARY KEY,
  name       VARCHAR(160) NOT NULL,
  short_name VARCHAR(40)  NOT NULL UNIQUE,
  time_zone  VARCHAR(60)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE account (
  id             UUID         NOT NULL PRIMARY KEY,
  institution_id UUID         NOT NULL REFERENCES institution (id),
  email          VARCHAR(254) NOT NULL,
  given_name     VARCHAR(100) NOT NULL,
  family_name    VARCHAR(100) NOT NULL,
  discipline     VARCHAR(8)   NULL REFERENCES discipline (code),
  student_number VARCHAR(40)  NULL,
  password_hash  VARCHAR(200) NULL,
  disabled       BOOLEAN      NOT NULL DEFAULT FALSE,
  created_at     DATETIME(6)  NOT NULL,
  version        BIGINT       NOT NULL,
  UNIQUE KEY account_email (institution_id, email),
  KEY account_by_email (email)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE account_role (
  account_id UUID        NOT NULL REFERENCES account (id),
  role       VARCHAR(20) NOT NULL,
  PRIMARY KEY (account_id, role)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Only the SHA-256 of a token is kept: whoever reads this table cannot sign in with it.
CREATE TABLE sign_in (
  id           UUID        NOT NULL PRIMARY KEY,
  token_hash   BINARY(32)  NOT NULL UNIQUE,
  account_id   UUID        NOT NULL REFERENCES account (id),
  created_at   DATETIME(6) NOT NULL,
  last_used_at DATETIME(6) NOT NULL,
  expires_at   DATETIME(6) NOT NULL,
  KEY sign_in_by_account (account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE known_device (
  mark_hash  BINARY(32)  NOT NULL,
  account_id UUID        NOT NULL REFERENCES account (id),
  seen_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (mark_hash, account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- One line per name that is tried and per known device (the zero mark stands for all unknown ones);
-- kept for names that nobody has as well, so that a refusal does not tell who has an account.
CREATE TABLE sign_in_failure (
  email_hash  BINARY(32)  NOT NULL,
  mark_hash   BINARY(32)  NOT NULL,
  failures    INT         NOT NULL,
  wait_until  DATETIME(6) NOT NULL,
  PRIMARY KEY (email_hash, mark_hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- One-time codes with which a person of a roster signs in for the first time.
CREATE TABLE sign_in_code (
  code_hash  BINARY(32)  NOT NULL PRIMARY KEY,
  account_id UUID        NOT NULL REFERENCES account (id),
  expires_at DATETIME(6) NOT NULL,
  used_at    DATETIME(6) NULL,
  KEY sign_in_code_by_account (account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
