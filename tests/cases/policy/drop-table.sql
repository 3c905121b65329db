DROP TABLE orders;                         -- expect: drop-table
DROP TABLE IF EXISTS a.b, a.c CASCADE;     -- expect: drop-table
ALTER TABLE orders SET SCHEMA retired;     -- its rows are kept
DROP VIEW orders_view;
CREATE TEMP TABLE work (id int);
DROP TABLE work;
