-- A test belongs to an iRAT phase, or to a tRAT phase with questions of its own.
CREATE TABLE rat (
  phase_id    UUID        NOT NULL PRIMARY KEY REFERENCES session_phase (id) ON DELETE CASCADE,
  prepared_at DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The ids of items and options here are random: under them they travel to browsers.
CREATE TABLE rat_item (
  id       UUID NOT NULL PRIMARY KEY,
  phase_id UUID NOT NULL REFERENCES rat (phase_id) ON DELETE CASCADE,
  position INT  NOT NULL,
  item_id  UUID NOT NULL REFERENCES item (id),
  UNIQUE KEY rat_item_position (phase_id, position),
  UNIQUE KEY rat_item_once (phase_id, item_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE rat_option (
  id          UUID NOT NULL PRIMARY KEY,
  rat_item_id UUID NOT NULL REFERENCES rat_item (id) ON DELETE CASCADE,
  position    INT  NOT NULL COMMENT 'as shuffled',
  option_id   UUID NOT NULL REFERENCES item_option (id),
  UNIQUE KEY rat_option_position (rat_item_id, position),
  UNIQUE KEY rat_option_once (rat_item_id, option_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Every command that a browser sent and that was stored: one sent again is known by its id.
CREATE TABLE readiness_command (
  id         UUID        NOT NULL PRIMARY KEY,
  account_id UUID        NOT NULL REFERENCES account (id),
  digest     CHAR(64)    NOT NULL COMMENT 'SHA-256 of what was asked',
  stored_at  DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Rows are only added; of a student's choices for an item the one with the highest seq counts.
CREATE TABLE irat_choice (
  seq           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  command_id    UUID        NOT NULL REFERENCES readiness_command (id),
  phase_id      UUID        NOT NULL REFERENCES session_phase (id),
  account_id    UUID        NOT NULL REFERENCES account (id),
  rat_item_id   UUID        NOT NULL REFERENCES rat_item (id),
  rat_option_id UUID        NOT NULL REFERENCES rat_option (id),
  chosen_at     DATETIME(6) NOT NULL,
  UNIQUE KEY irat_choice_once (command_id),
  KEY irat_choice_latest (phase_id, account_id, rat_item_id, seq)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE irat_flag (
  phase_id    UUID NOT NULL REFERENCES session_phase (id),
  account_id  UUID NOT NULL REFERENCES account (id),
  rat_item_id UUID NOT NULL REFERENCES rat_item (id),
  PRIMARY KEY (phase_id, account_id, rat_item_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE irat_hand_in (
  phase_id     UUID        NOT NULL REFERENCES session_phase (id),
  account_id   UUID        NOT NULL REFERENCES account (id),
  handed_in_at DATETIME(6) NOT NULL,
  PRIMARY KEY (phase_id, account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- One card a team, laid out when the phase begins; its row is what the members queue for.
CREATE TABLE trat_card (
  id       UUID NOT NULL PRIMARY KEY,
  phase_id UUID NOT NULL REFERENCES session_phase (id),
  team_id  UUID NOT NULL REFERENCES team (id),
  UNIQUE KEY trat_card_of_team (phase_id, team_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Its two keys are the last guard: an attempt happens once, and an option is scratched once.
CREATE TABLE trat_scratch (
  card_id       UUID        NOT NULL REFERENCES trat_card (id),
  rat_item_id   UUID        NOT NULL REFERENCES rat_item (id),
  attempt       INT         NOT NULL,
  rat_option_id UUID        NOT NULL REFERENCES rat_option (id),
  correct       BOOLEAN     NOT NULL,
  points        INT         NOT NULL,
  account_id    UUID        NOT NULL REFERENCES account (id),
  command_id    UUID        NOT NULL REFERENCES readiness_command (id),
  scratched_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (card_id, rat_item_id, attempt),
  UNIQUE KEY trat_scratch_option (card_id, rat_item_id, rat_option_id),
  UNIQUE KEY trat_scratch_once (command_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE trat_leaning (
  card_id       UUID        NOT NULL REFERENCES trat_card (id),
  rat_item_id   UUID        NOT NULL REFERENCES rat_item (id),
  account_id    UUID        NOT NULL REFERENCES account (id),
  rat_option_id UUID        NOT NULL REFERENCES rat_option (id),
  leaned_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (card_id, rat_item_id, account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Items whose leanings a member had shown before all had leaned.
CREATE TABLE trat_shown (
  card_id     UUID        NOT NULL REFERENCES trat_card (id),
  rat_item_id UUID        NOT NULL REFERENCES rat_item (id),
  account_id  UUID        NOT NULL REFERENCES account (id),
  shown_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (card_id, rat_item_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
