-- All of this goes with its session.
-- What staff entered from paper, one row for each time that something was stored. A correction has
-- its reason; what it took the place of is kept below.
CREATE TABLE rat_paper_entry (
  id         UUID         NOT NULL PRIMARY KEY,
  phase_id   UUID         NOT NULL REFERENCES session_phase (id) ON DELETE CASCADE,
  sheet_id   UUID         NOT NULL COMMENT 'the team of a tRAT, the student of an iRAT',
  entered_by UUID         NOT NULL REFERENCES account (id),
  entered_at DATETIME(6)  NOT NULL,
  reason     VARCHAR(500) NULL,
  KEY rat_paper_entry_of_phase (phase_id, sheet_id, entered_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The scratches and choices that came from paper, by the command under which they are stored.
CREATE TABLE rat_paper_mark (
  command_id UUID NOT NULL PRIMARY KEY REFERENCES readiness_command (id) ON DELETE CASCADE,
  entry_id   UUID NOT NULL REFERENCES rat_paper_entry (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What a correction took away.
CREATE TABLE rat_replaced_mark (
  entry_id      UUID        NOT NULL REFERENCES rat_paper_entry (id) ON DELETE CASCADE,
  command_id    UUID        NOT NULL REFERENCES readiness_command (id) ON DELETE CASCADE,
  rat_item_id   UUID        NOT NULL REFERENCES rat_item (id) ON DELETE CASCADE,
  rat_option_id UUID        NOT NULL REFERENCES rat_option (id) ON DELETE CASCADE,
  account_id    UUID        NOT NULL COMMENT 'who had marked it' REFERENCES account (id),
  attempt       INT         NOT NULL COMMENT '1 in an iRAT',
  marked_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (entry_id, command_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- One row a student whose iRAT is entered: two of the staff at the same sheet queue here.
CREATE TABLE irat_paper_sheet (
  phase_id   UUID NOT NULL REFERENCES session_phase (id) ON DELETE CASCADE,
  account_id UUID NOT NULL REFERENCES account (id),
  PRIMARY KEY (phase_id, account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
