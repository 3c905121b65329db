CREATE TABLE t (id integer);
CREATE TABLE c (x text) INHERITS (t);
