CREATE TABLE t (id integer PRIMARY KEY, a integer, b integer);
CREATE STATISTICS s ON a, b FROM t;
COMMENT ON STATISTICS s IS 'x';
