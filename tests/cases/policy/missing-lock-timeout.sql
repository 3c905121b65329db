ALTER TABLE orders ADD COLUMN a int;          -- expect: missing-lock-timeout
CREATE INDEX CONCURRENTLY i ON orders (a);
UPDATE orders SET a = 1 WHERE id = 7;
CREATE TABLE fresh (id bigint);
ALTER TABLE fresh ADD COLUMN a int;
ALTER TABLE orders SET (fillfactor = 80);     -- a gentle lock
CREATE INDEX j ON orders (a);                 -- expect: missing-lock-timeout
DROP TABLE old_orders;                        -- expect: missing-lock-timeout
TRUNCATE old_orders;                          -- expect: missing-lock-timeout
BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE orders ADD COLUMN b int;
COMMIT;
ALTER TABLE orders ADD COLUMN c int;          -- expect: missing-lock-timeout
BEGIN;
ALTER TABLE orders ADD COLUMN d int;          -- expect: missing-lock-timeout
ALTER TABLE orders ADD COLUMN e int;          -- said once for a transaction
COMMIT;
SET lock_timeout = 2000;
ALTER TABLE orders RENAME COLUMN e TO f;
RESET lock_timeout;
CREATE TRIGGER t BEFORE INSERT ON orders EXECUTE FUNCTION f();  -- expect: missing-lock-timeout
CREATE SEQUENCE s;
CREATE VIEW v AS SELECT 1 AS a;
CREATE MATERIALIZED VIEW m AS SELECT 1 AS a;
ALTER TABLE s OWNER TO clerk;
ALTER TABLE v OWNER TO clerk;
DROP MATERIALIZED VIEW m;
ALTER TABLE orders OWNER TO clerk;            -- expect: missing-lock-timeout
