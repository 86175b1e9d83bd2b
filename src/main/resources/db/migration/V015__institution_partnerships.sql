CREATE TABLE partnership (
  id                 UUID          NOT NULL PRIMARY KEY,
  proposer_id        UUID          NOT NULL REFERENCES institution (id),
  partner_id         UUID          NOT NULL REFERENCES institution (id),
  state              VARCHAR(12)   NOT NULL,
  team_results       BOOLEAN       NOT NULL,
  individual_results BOOLEAN       NOT NULL,
  last_day           DATE          NOT NULL,
  -- the first moment after the last day, in the proposing school's time zone
  over_at            DATETIME(6)   NOT NULL,
  purpose            VARCHAR(1000) NOT NULL,
  proposed_at        DATETIME(6)   NOT NULL,
  answered_at        DATETIME(6)   NULL,
  ended_at           DATETIME(6)   NULL,
  version            BIGINT        NOT NULL,
  KEY partnership_by_proposer (proposer_id, partner_id),
  KEY partnership_by_partner (partner_id, proposer_id),
  KEY partnership_by_end (state, over_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Courses are made by a higher room, so nothing here refers to their table.
CREATE TABLE partnership_course (
  partnership_id UUID NOT NULL REFERENCES partnership (id),
  course_id      UUID NOT NULL,
  PRIMARY KEY (partnership_id, course_id),
  KEY partnership_course_by_course (course_id, partnership_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
