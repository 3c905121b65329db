DROP INDEX a;                                -- expect: index-drop-not-concurrent
DROP INDEX IF EXISTS shop.b, shop.c;         -- expect: index-drop-not-concurrent
DROP INDEX CONCURRENTLY d;
CREATE INDEX CONCURRENTLY e ON orders (customer_id);
DROP INDEX e;                                -- made by the same file
