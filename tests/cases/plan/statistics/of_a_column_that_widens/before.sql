CREATE TABLE t (id integer PRIMARY KEY, a varchar(10), b integer);
CREATE STATISTICS s ON a, b FROM t;
