CREATE TABLE t (id integer, a text);
CREATE TABLE c () INHERITS (t);
