-- One line per rater and ratee of a phase; what was said last counts.
CREATE TABLE peer_rating (
  delivery_id                UUID         NOT NULL PRIMARY KEY COMMENT 'random; comments travel under it, in its order',
  phase_id                   UUID         NOT NULL REFERENCES session_phase (id) ON DELETE CASCADE,
  rater_id                   UUID         NOT NULL REFERENCES account (id),
  ratee_id                   UUID         NOT NULL REFERENCES account (id),
  values_and_ethics          TINYINT      NOT NULL CHECK (values_and_ethics BETWEEN 1 AND 5),
  roles_and_responsibilities TINYINT      NOT NULL CHECK (roles_and_responsibilities BETWEEN 1 AND 5),
  communication              TINYINT      NOT NULL CHECK (communication BETWEEN 1 AND 5),
  teams_and_teamwork         TINYINT      NOT NULL CHECK (teams_and_teamwork BETWEEN 1 AND 5),
  strength                   VARCHAR(600) NOT NULL,
  suggestion                 VARCHAR(600) NOT NULL,
  stored_at                  DATETIME(6)  NOT NULL,
  UNIQUE KEY peer_rating_once (phase_id, rater_id, ratee_id),
  CONSTRAINT peer_rating_of_another CHECK (rater_id <> ratee_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE peer_release (
  phase_id    UUID        NOT NULL PRIMARY KEY REFERENCES session_phase (id) ON DELETE CASCADE,
  released_by UUID        NOT NULL REFERENCES account (id),
  released_at DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
