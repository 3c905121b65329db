CREATE TABLE prices (
    id bigint PRIMARY KEY,
    -- schemaops: up: (price * 100)::bigint down: cents / 100.0
    cents bigint NOT NULL DEFAULT 0 CHECK (cents >= 0)
);
COMMENT ON COLUMN prices.cents IS 'in cents';
CREATE INDEX prices_cents ON prices (cents);
CREATE VIEW cheap AS SELECT id, cents / 100.0 AS price FROM prices WHERE cents < 1000;
