ALTER TABLE orders ADD CONSTRAINT orders_code UNIQUE (code);     -- expect: unique-blocks
ALTER TABLE orders ADD PRIMARY KEY (id);                         -- expect: unique-blocks
ALTER TABLE orders ADD CONSTRAINT orders_code UNIQUE USING INDEX orders_code;
ALTER TABLE orders ADD COLUMN ticket text UNIQUE;                -- expect: unique-blocks
ALTER TABLE rooms ADD EXCLUDE USING gist (during WITH &&);       -- expect: unique-blocks
ALTER TABLE orders ADD CONSTRAINT positive CHECK (total > 0) NOT VALID;
CREATE TABLE fresh (id bigint PRIMARY KEY);
ALTER TABLE fresh ADD UNIQUE (id);
