CREATE TABLE t (id integer, a integer);
CREATE TABLE c () INHERITS (t);
