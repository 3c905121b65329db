ALTER TABLE orders ADD COLUMN region text NOT NULL;                -- expect: add-required-column
ALTER TABLE orders ADD COLUMN zone text NOT NULL DEFAULT 'north';
ALTER TABLE orders ADD COLUMN area text;
ALTER TABLE orders ADD COLUMN n bigint GENERATED ALWAYS AS IDENTITY;
ALTER TABLE orders ADD COLUMN key bigint PRIMARY KEY;              -- expect: add-required-column
CREATE TABLE fresh (id bigint NOT NULL);
ALTER TABLE fresh ADD COLUMN a text NOT NULL;
