CREATE TABLE a (id bigint PRIMARY KEY, b_id bigint REFERENCES b (id));   -- expect: foreign-key-without-index
CREATE TABLE c (id bigint PRIMARY KEY REFERENCES b (id));
CREATE TABLE d (x int, y int, z int, PRIMARY KEY (x, y), FOREIGN KEY (y, x) REFERENCES e (y, x));
CREATE TABLE f (x int, y int, PRIMARY KEY (y, x), FOREIGN KEY (x) REFERENCES e (x));  -- expect: foreign-key-without-index
ALTER TABLE orders ADD CONSTRAINT g FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID;
CREATE INDEX CONCURRENTLY ON orders (user_id, id);
ALTER TABLE orders ADD CONSTRAINT h FOREIGN KEY (shop_id) REFERENCES shops (id) NOT VALID;  -- expect: foreign-key-without-index
CREATE INDEX CONCURRENTLY ON orders (shop_id) WHERE shop_id > 10;
ALTER TABLE orders ADD COLUMN i bigint REFERENCES users (id);            -- expect: foreign-key-without-index
