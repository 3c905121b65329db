CREATE TABLE t (id integer, a text);
CREATE TABLE c (x text) INHERITS (t);
