CREATE TABLE t (id integer PRIMARY KEY, a text, b text);
CREATE TABLE u (id integer PRIMARY KEY, a text, b text);
CREATE STATISTICS s ON a, b FROM t;
COMMENT ON STATISTICS s IS 'both';
