-- Somebody may be marked who never came: absent, excused.
ALTER TABLE attendance
  MODIFY present_at DATETIME(6) NULL COMMENT 'when the person came; kept when the person has left',
  ADD COLUMN state VARCHAR(10) NOT NULL DEFAULT 'PRESENT' AFTER account_id,
  ADD COLUMN late BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'kept when the person has left',
  ADD COLUMN changed_at DATETIME(6) NULL;

UPDATE attendance SET changed_at = present_at;
