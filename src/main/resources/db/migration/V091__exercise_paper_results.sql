-- All of this goes with its session.
-- Commits that staff entered from paper; a correction has its reason.
CREATE TABLE exercise_paper_entry (
  command_id UUID         NOT NULL PRIMARY KEY COMMENT 'of the commit, also of one taken back since',
  phase_id   UUID         NOT NULL REFERENCES exercise (phase_id) ON DELETE CASCADE,
  team_id    UUID         NOT NULL REFERENCES team (id),
  entered_by UUID         NOT NULL REFERENCES account (id),
  entered_at DATETIME(6)  NOT NULL,
  reason     VARCHAR(500) NULL,
  KEY exercise_paper_entry_of_team (phase_id, team_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Commits from paper that were entered for the wrong team, or were none.
CREATE TABLE exercise_commit_taken_back (
  command_id   UUID         NOT NULL PRIMARY KEY,
  phase_id     UUID         NOT NULL REFERENCES exercise (phase_id) ON DELETE CASCADE,
  team_id      UUID         NOT NULL REFERENCES team (id),
  revision     INT          NOT NULL,
  option_id    UUID         NOT NULL REFERENCES exercise_option (id) ON DELETE CASCADE,
  reason       TEXT         NOT NULL,
  taken_by     UUID         NOT NULL REFERENCES account (id),
  taken_at     DATETIME(6)  NOT NULL,
  taken_for    VARCHAR(500) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
