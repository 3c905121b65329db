CREATE TABLE t (id integer, b text);
CREATE TABLE c (b text) INHERITS (t);
