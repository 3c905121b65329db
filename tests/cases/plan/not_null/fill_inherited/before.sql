CREATE TABLE t (id integer, a text);
CREATE TABLE c (b text) INHERITS (t);
CREATE TABLE d () INHERITS (c);
