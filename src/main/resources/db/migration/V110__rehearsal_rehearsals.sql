CREATE TABLE rehearsal (
  session_id     UUID        NOT NULL PRIMARY KEY REFERENCES tbl_session (id),
  course_id      UUID        NOT NULL REFERENCES course (id),
  rehearsed_id   UUID        NOT NULL COMMENT 'the prepared session of which session_id is a copy',
  seed           BIGINT      NOT NULL COMMENT 'who does what and when follows from it',
  late_percent   INT         NOT NULL,
  absent_percent INT         NOT NULL,
  speed          INT         NOT NULL COMMENT 'how many times as fast as a real class',
  begun_by       UUID        NOT NULL,
  begun_at       DATETIME(6) NOT NULL,
  UNIQUE KEY rehearsal_once (rehearsed_id),
  KEY rehearsal_by_age (begun_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
