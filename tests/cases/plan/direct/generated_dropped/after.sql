CREATE TABLE t (id integer, g integer);
