CREATE TABLE a (code char(3));                 -- expect: char-type
CREATE TABLE b (code text, name varchar(3));
ALTER TABLE orders ADD COLUMN flag character;  -- expect: char-type
