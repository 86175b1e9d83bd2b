-- The trail of changes by staff. No foreign keys: it outlives what it speaks of.
CREATE TABLE audit_event (
  id             UUID         NOT NULL PRIMARY KEY,
  happened_at    DATETIME(6)  NOT NULL,
  institution_id UUID         NOT NULL,
  account_id     UUID         NOT NULL,
  action         VARCHAR(80)  NOT NULL,
  subject_type   VARCHAR(40)  NOT NULL,
  subject_id     UUID         NOT NULL,
  facts          JSON         NOT NULL,
  KEY audit_event_by_institution (institution_id, happened_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
