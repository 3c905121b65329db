CREATE INDEX CONCURRENTLY a ON orders (code);
SET lock_timeout = '5s';
CREATE INDEX CONCURRENTLY b ON orders (code);   -- expect: lock-timeout-on-concurrently
ALTER TABLE orders ADD COLUMN x int;
ALTER TABLE orders DETACH PARTITION orders_1 CONCURRENTLY;  -- FINALIZE ends it
DROP INDEX CONCURRENTLY b;                      -- expect: lock-timeout-on-concurrently
SET lock_timeout = 0;
REINDEX INDEX CONCURRENTLY a;
SET statement_timeout = '10s';
REINDEX INDEX CONCURRENTLY a;                   -- expect: lock-timeout-on-concurrently
SET statement_timeout = '2h';
CREATE INDEX CONCURRENTLY c ON orders (code);
