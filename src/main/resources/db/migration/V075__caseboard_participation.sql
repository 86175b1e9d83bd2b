-- In which sessions each team sees what its members contributed to its board; no row: it does not.
CREATE TABLE board_participation_shown (
  session_id UUID        NOT NULL PRIMARY KEY REFERENCES tbl_session (id),
  shown_at   DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
