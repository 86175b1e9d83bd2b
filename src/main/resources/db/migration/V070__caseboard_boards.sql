-- owner_epoch: whoever writes to a board takes the next epoch first; an insert under an older one
-- stores nothing, so that two writers can never mix their orders.
CREATE TABLE board (
  id          UUID        NOT NULL PRIMARY KEY,
  session_id  UUID        NOT NULL REFERENCES tbl_session (id),
  team_id     UUID        NOT NULL REFERENCES team (id),
  case_id     UUID        NOT NULL REFERENCES patient_case (id),
  owner_epoch BIGINT      NOT NULL DEFAULT 0,
  made_at     DATETIME(6) NOT NULL,
  UNIQUE KEY board_of_team (session_id, case_id, team_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The board itself: it is the fold of these rows in the order of seq, 1, 2, 3 without a gap.
CREATE TABLE board_op (
  board_id     UUID        NOT NULL REFERENCES board (id),
  seq          BIGINT      NOT NULL,
  op_id        UUID        NOT NULL COMMENT 'made by the browser, the same when it sends again',
  account_id   UUID        NOT NULL REFERENCES account (id),
  discipline   VARCHAR(8)  NULL COMMENT 'of the author at that time',
  payload_hash BINARY(32)  NOT NULL COMMENT 'tells the same sent again from another under its id',
  payload      MEDIUMTEXT  NOT NULL COMMENT 'JSON',
  done_at      DATETIME(6) NOT NULL,
  PRIMARY KEY (board_id, seq),
  UNIQUE KEY board_op_once (board_id, op_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The last snapshot: spares reading the whole log, and can be thrown away at any time.
CREATE TABLE board_snapshot (
  board_id UUID        NOT NULL PRIMARY KEY REFERENCES board (id),
  seq      BIGINT      NOT NULL,
  state    LONGTEXT    NOT NULL COMMENT 'JSON',
  made_at  DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
