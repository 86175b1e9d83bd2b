-- What a school asks its people for, apart from taking part. A new text is a new version, and asks anew.
CREATE TABLE research_text (
  institution_id UUID        NOT NULL REFERENCES institution (id),
  version        INT         NOT NULL,
  text           TEXT        NOT NULL COMMENT 'nothing where the school asks no more',
  published_by   UUID        NOT NULL REFERENCES account (id),
  published_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (institution_id, version)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Every answer ever given; the one with the highest number counts, and only for the newest text.
CREATE TABLE research_answer (
  number      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id  UUID        NOT NULL REFERENCES account (id),
  version     INT         NOT NULL,
  consents    BOOLEAN     NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  KEY research_answer_of (account_id, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Minors, for instance: never asked, never part of research whatever was answered.
ALTER TABLE account ADD COLUMN consent_possible BOOLEAN NOT NULL DEFAULT TRUE;
