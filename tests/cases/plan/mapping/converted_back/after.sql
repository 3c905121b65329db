-- schemaops: dropped cents: (price * 100)::bigint
CREATE TABLE prices (
    id bigint PRIMARY KEY,
    -- schemaops: up: cents / 100.0
    price numeric(10, 2) NOT NULL DEFAULT 0 CHECK (price >= 0)
);
COMMENT ON COLUMN prices.price IS 'in euros';
CREATE INDEX prices_price ON prices (price);
CREATE VIEW cheap AS SELECT id, price FROM prices WHERE price < 10;
