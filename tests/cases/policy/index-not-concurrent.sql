CREATE INDEX a ON orders (customer_id);               -- expect: index-not-concurrent
CREATE INDEX CONCURRENTLY b ON orders (customer_id);
CREATE UNIQUE INDEX ON shop.orders (lower(code));     -- expect: index-not-concurrent
CREATE INDEX p ON ONLY measurements (taken_at);       -- builds nothing
CREATE TABLE fresh (id bigint);
CREATE INDEX c ON fresh (id);                         -- same file: nobody waits
CREATE TABLE copied AS SELECT * FROM orders;
CREATE INDEX d ON copied (customer_id);
ALTER TABLE fresh RENAME TO fresher;
CREATE INDEX e ON fresher (id);                       -- new under another name too
ALTER TABLE fresher SET SCHEMA shop;
CREATE INDEX f ON shop.fresher (id);
CREATE INDEX g ON shop.other (id);                    -- expect: index-not-concurrent
