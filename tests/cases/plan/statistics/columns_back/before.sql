CREATE TABLE t (id integer PRIMARY KEY, a text, b text);
CREATE STATISTICS s (mcv) ON id, lower(a), (b || 'x') FROM t;
