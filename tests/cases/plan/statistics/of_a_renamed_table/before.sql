CREATE TABLE t (id integer, a text);
CREATE STATISTICS s ON id, a FROM t;
