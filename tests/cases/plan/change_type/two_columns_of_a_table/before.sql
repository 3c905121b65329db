CREATE TABLE t (id integer PRIMARY KEY, a integer, b integer, CHECK (a < b));
