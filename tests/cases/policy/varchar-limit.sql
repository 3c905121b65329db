CREATE TABLE a (code varchar(20));                 -- expect: varchar-limit
CREATE TABLE b (code varchar, name text, x char(3));
ALTER TABLE orders ADD COLUMN code varchar(20);    -- expect: varchar-limit
