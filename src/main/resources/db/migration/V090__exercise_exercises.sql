CREATE TABLE exercise (
  phase_id    UUID        NOT NULL PRIMARY KEY REFERENCES session_phase (id) ON DELETE CASCADE,
  question    TEXT        NOT NULL,
  revealed_at DATETIME(6) NULL,
  revealed_by UUID        NULL REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The ids travel to students before the reveal: they are random and tell nothing.
CREATE TABLE exercise_option (
  id        UUID    NOT NULL PRIMARY KEY,
  phase_id  UUID    NOT NULL REFERENCES exercise (phase_id) ON DELETE CASCADE,
  position  INT     NOT NULL,
  text      TEXT    NOT NULL,
  points    TINYINT NOT NULL,
  rationale TEXT    NULL,
  UNIQUE KEY exercise_option_in_order (phase_id, position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Everything a team ever committed; the one with the highest revision counts. Of two members who
-- commit upon the same revision one is first, by the unique key.
CREATE TABLE exercise_commit (
  command_id   UUID        NOT NULL PRIMARY KEY,
  phase_id     UUID        NOT NULL REFERENCES exercise (phase_id),
  team_id      UUID        NOT NULL REFERENCES team (id),
  revision     INT         NOT NULL,
  option_id    UUID        NOT NULL REFERENCES exercise_option (id),
  reason       TEXT        NOT NULL,
  account_id   UUID        NOT NULL REFERENCES account (id),
  committed_at DATETIME(6) NOT NULL,
  UNIQUE KEY exercise_commit_revision (phase_id, team_id, revision)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
