CREATE TABLE a (id bigint PRIMARY KEY);
CREATE TABEL b (id bigint);                       -- expect: unparsable-statement
ALTER TABLE orders ADD COLUMN x int;
