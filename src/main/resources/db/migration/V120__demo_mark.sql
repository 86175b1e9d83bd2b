-- One row where the demo was seeded: only such a database, or an empty one, is ever the demo's.
CREATE TABLE demo_mark (
  id        TINYINT     NOT NULL PRIMARY KEY CHECK (id = 1),
  seeded_at DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
