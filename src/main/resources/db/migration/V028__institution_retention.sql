-- Schools that have what is past its time removed every day; without a row only by hand.
CREATE TABLE retention_schedule (
  institution_id UUID        NOT NULL PRIMARY KEY REFERENCES institution (id),
  run_at         DATETIME(6) NULL COMMENT 'when it was last begun by itself'
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Sessions whose work by a school's people was forgotten. Sessions are of a higher room: no reference.
CREATE TABLE retention_session (
  institution_id UUID        NOT NULL REFERENCES institution (id),
  session_id     UUID        NOT NULL,
  done_at        DATETIME(6) NOT NULL,
  PRIMARY KEY (institution_id, session_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
