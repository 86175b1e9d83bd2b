-- Wrong codes, counted for what they have in common: the account that tried, or the code's first group.
CREATE TABLE guess (
  what        VARCHAR(20) NOT NULL,
  common_hash BINARY(32)  NOT NULL,
  wrong       INT         NOT NULL,
  wait_until  DATETIME(6) NOT NULL,
  PRIMARY KEY (what, common_hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
