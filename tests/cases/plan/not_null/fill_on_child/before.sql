CREATE TABLE t (id integer, a text);
CREATE TABLE c (a text) INHERITS (t);
