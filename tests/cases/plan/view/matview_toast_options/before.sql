CREATE TABLE t (id int, a text);
CREATE MATERIALIZED VIEW m WITH (fillfactor = 70, toast.autovacuum_enabled = off) AS SELECT a FROM t;
CREATE MATERIALIZED VIEW n AS SELECT a FROM t;
