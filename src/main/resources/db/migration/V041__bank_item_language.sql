-- In which language an item is written, by BCP 47; of those from before nobody has said.
ALTER TABLE item ADD COLUMN language VARCHAR(35) NULL AFTER number;
