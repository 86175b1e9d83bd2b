-- What a school settles for itself. Languages are codes with commas between, in the order offered.
ALTER TABLE institution
  ADD COLUMN languages        VARCHAR(80) NOT NULL DEFAULT 'en,de',
  ADD COLUMN default_language VARCHAR(8)  NOT NULL DEFAULT 'en',
  ADD COLUMN privacy_text     TEXT        NOT NULL DEFAULT '',
  ADD COLUMN disabled         BOOLEAN     NOT NULL DEFAULT FALSE,
  ADD COLUMN version          BIGINT      NOT NULL DEFAULT 0;

-- For how many days a school keeps a kind of data; without a row the kind's own default holds.
CREATE TABLE retention_time (
  institution_id UUID        NOT NULL REFERENCES institution (id),
  data           VARCHAR(40) NOT NULL,
  days           INT         NOT NULL,
  PRIMARY KEY (institution_id, data)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What a school calls a discipline, beside the common name and code; several names may mean one.
CREATE TABLE school_discipline (
  institution_id UUID        NOT NULL REFERENCES institution (id),
  -- compared as the rule compares them, not as a language would: accents count
  name           VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  code           VARCHAR(8)  NOT NULL REFERENCES discipline (code),
  PRIMARY KEY (institution_id, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
