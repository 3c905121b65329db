CREATE TABLE t (id int, a text);
CREATE MATERIALIZED VIEW m WITH (fillfactor = 70) AS SELECT a FROM t;
CREATE MATERIALIZED VIEW n WITH (toast.autovacuum_vacuum_threshold = 100) AS SELECT a FROM t;
