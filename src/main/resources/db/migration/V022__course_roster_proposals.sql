-- People of a partner school whom a coordinator proposes for a course. They are nobody's account and
-- nothing in the course until staff of their own school say yes.
CREATE TABLE roster_proposal (
  id                      UUID         NOT NULL PRIMARY KEY,
  course_id               UUID         NOT NULL REFERENCES course (id),
  institution_id          UUID         NOT NULL REFERENCES institution (id),
  proposer_institution_id UUID         NOT NULL REFERENCES institution (id),
  email                   VARCHAR(254) NOT NULL,
  given_name              VARCHAR(100) NOT NULL,
  family_name             VARCHAR(100) NOT NULL,
  state                   VARCHAR(12)  NOT NULL,
  -- for the own school alone
  reason                  VARCHAR(500) NULL,
  proposed_at             DATETIME(6)  NOT NULL,
  answered_at             DATETIME(6)  NULL,
  UNIQUE KEY roster_proposal_once (course_id, institution_id, email),
  KEY roster_proposal_by_school (institution_id, state)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
