-- What schools agreed on so far, they agreed on by name.
ALTER TABLE partnership
  ADD COLUMN naming VARCHAR(12) NOT NULL DEFAULT 'NAMES' COMMENT 'NAMES or PSEUDONYMS' AFTER state;
