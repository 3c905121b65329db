ALTER TABLE orders RENAME COLUMN code TO number;   -- expect: rename-column
ALTER TABLE orders RENAME CONSTRAINT a TO b;
ALTER TABLE orders ADD COLUMN draft text;
ALTER TABLE orders RENAME COLUMN draft TO drafted;
CREATE TABLE fresh (id bigint);
ALTER TABLE fresh RENAME COLUMN id TO key;
