CREATE TABLE t (id integer, a bigint);
CREATE TABLE c () INHERITS (t);
