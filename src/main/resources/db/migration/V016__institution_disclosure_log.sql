-- Who of another school saw what of a school's people. Rows are only ever added; no foreign keys: it
-- outlives what it speaks of. One row for what a person sees again within an hour, unless it concerns
-- another number of people.
CREATE TABLE disclosure_log (
  id                    UUID         NOT NULL PRIMARY KEY,
  institution_id        UUID         NOT NULL,
  reader_id             UUID         NOT NULL,
  reader_institution_id UUID         NOT NULL,
  data                  VARCHAR(40)  NOT NULL,
  subject_id            UUID         NOT NULL,
  subject_title         VARCHAR(200) NOT NULL,
  people                INT          NOT NULL,
  seen_at               DATETIME(6)  NOT NULL,
  seen_hour             DATETIME     NOT NULL,
  UNIQUE KEY disclosure_log_once (reader_id, institution_id, data, subject_id, seen_hour, people),
  KEY disclosure_log_by_institution (institution_id, seen_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
