ALTER TABLE orders RENAME TO purchases;            -- expect: rename-table
ALTER TABLE orders SET SCHEMA archive;             -- expect: rename-table
ALTER INDEX a RENAME TO b;
BEGIN;
ALTER TABLE users RENAME TO people;
CREATE VIEW users AS SELECT * FROM people;         -- the old name lives on
COMMIT;
CREATE TABLE fresh (id bigint);
ALTER TABLE fresh RENAME TO fresher;
