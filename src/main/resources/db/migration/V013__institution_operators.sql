-- Whoever operates the server has an account of an institution too: this one. It is nobody's school.
ALTER TABLE institution ADD COLUMN operates BOOLEAN NOT NULL DEFAULT FALSE;

INSERT INTO institution (id, name, short_name, time_zone, operates)
VALUES ('01930000-0000-7000-8000-000000000001', 'Consilium', 'Consilium', 'UTC', TRUE);
