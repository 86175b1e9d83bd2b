-- Lanes that a school saved under a name; boards made from it keep a copy.
CREATE TABLE board_template (
  id             UUID        NOT NULL PRIMARY KEY,
  institution_id UUID        NOT NULL REFERENCES institution (id),
  name           VARCHAR(80) NOT NULL,
  layout         TEXT        NOT NULL COMMENT 'JSON',
  version        BIGINT      NOT NULL DEFAULT 0 COMMENT 'changes with every change, so that nobody overwrites what they have not seen',
  made_at        DATETIME(6) NOT NULL,
  changed_at     DATETIME(6) NOT NULL,
  UNIQUE KEY board_template_name (institution_id, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- From what the boards of a case in a session are made, copied when it was chosen; no row: the standard.
CREATE TABLE board_template_choice (
  session_id  UUID        NOT NULL REFERENCES tbl_session (id),
  case_id     UUID        NOT NULL REFERENCES patient_case (id),
  built_in    VARCHAR(40) NULL COMMENT 'which of those that every school has',
  template_id UUID        NULL REFERENCES board_template (id) ON DELETE SET NULL,
  name        VARCHAR(80) NULL COMMENT 'of the template of the school, as it was then',
  layout      TEXT        NOT NULL COMMENT 'JSON',
  chosen_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (session_id, case_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
