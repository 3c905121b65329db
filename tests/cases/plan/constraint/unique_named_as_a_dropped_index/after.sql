CREATE TABLE t (id integer PRIMARY KEY, a integer, b integer, CONSTRAINT x UNIQUE (id, a));
