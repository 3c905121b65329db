-- transactional: yes
CREATE INDEX CONCURRENTLY a ON orders (code);   -- expect: concurrently-in-transaction
REFRESH MATERIALIZED VIEW CONCURRENTLY sums;    -- allowed in a transaction
COMMIT;
CREATE INDEX CONCURRENTLY b ON orders (code);
BEGIN;
DROP INDEX CONCURRENTLY b;                      -- expect: concurrently-in-transaction
ALTER TABLE parts DETACH PARTITION p1 CONCURRENTLY;  -- expect: concurrently-in-transaction
ROLLBACK;
REINDEX TABLE CONCURRENTLY orders;
