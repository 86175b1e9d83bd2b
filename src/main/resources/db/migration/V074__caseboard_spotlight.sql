-- Which board is on every screen of a session; no row: none. It ends with its phase.
CREATE TABLE board_spotlight (
  session_id UUID        NOT NULL PRIMARY KEY REFERENCES tbl_session (id) ON DELETE CASCADE,
  board_id   UUID        NOT NULL REFERENCES board (id) ON DELETE CASCADE,
  phase_id   UUID        NOT NULL REFERENCES session_phase (id) ON DELETE CASCADE,
  put_at     DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
