CREATE TABLE t (id integer);
CREATE TABLE c () INHERITS (t);
