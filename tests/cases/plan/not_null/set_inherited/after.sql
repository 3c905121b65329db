CREATE TABLE t (id integer, a text NOT NULL);
CREATE TABLE c () INHERITS (t);
