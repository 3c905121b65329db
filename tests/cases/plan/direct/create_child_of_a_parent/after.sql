CREATE TABLE t (a text);
CREATE TABLE c (b text) INHERITS (t);
