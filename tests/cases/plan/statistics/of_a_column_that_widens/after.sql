CREATE TABLE t (id integer PRIMARY KEY, a varchar(20), b integer);
CREATE STATISTICS s ON a, b FROM t;
