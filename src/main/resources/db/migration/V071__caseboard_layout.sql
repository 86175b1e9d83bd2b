-- The lanes that the board was made with; NULL is the standard layout.
ALTER TABLE board ADD COLUMN layout TEXT NULL COMMENT 'JSON' AFTER case_id;

-- They were written when a card held its words alone; boards are read from their operations instead.
DELETE FROM board_snapshot;
