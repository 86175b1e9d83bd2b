-- A rehearsal is a course of its own with simulated people: on no list, and removed whole.

ALTER TABLE account
  ADD COLUMN simulated BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'invented for a rehearsal' AFTER disabled,
  ADD CONSTRAINT account_simulated_never_signs_in CHECK (NOT simulated OR password_hash IS NULL);

ALTER TABLE course
  ADD COLUMN rehearses UUID NULL COMMENT 'the course that this one is a rehearsal for',
  ADD CONSTRAINT course_rehearses FOREIGN KEY (rehearses) REFERENCES course (id);
