-- How staff of another school read of a student, where two schools agreed so: drawn by chance, once.
CREATE TABLE course_pseudonym (
  course_id  UUID       NOT NULL REFERENCES course (id) ON DELETE CASCADE,
  account_id UUID       NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  token      VARCHAR(8) NOT NULL,
  PRIMARY KEY (course_id, account_id),
  UNIQUE KEY course_pseudonym_token (course_id, token),
  KEY course_pseudonym_by_account (account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Everybody who is a student already; the letters are those of the rule, and the order is chance's.
INSERT INTO course_pseudonym (course_id, account_id, token)
SELECT course_id, account_id,
       CONCAT(SUBSTRING('ABCDEFGHJKLMNPQRSTUVWXYZ', 1 + n MOD 24, 1), 1 + n DIV 24)
  FROM (SELECT course_id, account_id,
               ROW_NUMBER() OVER (PARTITION BY course_id ORDER BY RAND()) - 1 AS n
          FROM enrolment WHERE role = 'STUDENT') drawn;
