CREATE TABLE t (id integer PRIMARY KEY, a bigint, b bigint, CHECK (a < b));
