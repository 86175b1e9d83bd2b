-- The letters by mail: one line for each account that was ever invited, with what became of the newest.
-- No code is in it: a code is made when its mail leaves, and kept under its hash alone.
CREATE TABLE invitation (
  account_id  UUID        NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
  state       VARCHAR(10) NOT NULL,
  language    VARCHAR(8)  NOT NULL,
  asked_at    DATETIME(6) NOT NULL,
  -- counts what took the letter up to send it, so that only the newest says what became of it
  claims      INT         NOT NULL DEFAULT 0,
  tries       INT         NOT NULL DEFAULT 0,
  next_try_at DATETIME(6) NOT NULL,
  fault       VARCHAR(20) NULL,
  sent_at     DATETIME(6) NULL,
  valid_until DATETIME(6) NULL,
  KEY invitation_due (state, next_try_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A code in a mail ends when the account's address changes; one on paper does not.
ALTER TABLE sign_in_code ADD COLUMN mailed BOOLEAN NOT NULL DEFAULT FALSE;
