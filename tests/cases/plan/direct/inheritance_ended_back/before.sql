CREATE TABLE t (id integer);
CREATE TABLE c (id integer);
