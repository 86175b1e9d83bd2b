-- One row a course, held while items are added, so that numbers follow each other.
CREATE TABLE bank (
  course_id   UUID NOT NULL PRIMARY KEY REFERENCES course (id),
  last_number INT  NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE item (
  id         UUID         NOT NULL PRIMARY KEY,
  course_id  UUID         NOT NULL REFERENCES bank (course_id),
  number     INT          NOT NULL,
  title      VARCHAR(200) NOT NULL,
  stem       TEXT         NOT NULL,
  rationale  TEXT         NOT NULL,
  digest     CHAR(64)     NOT NULL COMMENT 'SHA-256 of title, stem, options and rationale',
  created_at DATETIME(6)  NOT NULL,
  UNIQUE KEY item_number (course_id, number),
  UNIQUE KEY item_digest (course_id, digest)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE item_option (
  id       UUID    NOT NULL PRIMARY KEY,
  item_id  UUID    NOT NULL REFERENCES item (id),
  position INT     NOT NULL,
  text     TEXT    NOT NULL,
  correct  BOOLEAN NOT NULL,
  feedback TEXT    NOT NULL,
  UNIQUE KEY item_option_position (item_id, position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
