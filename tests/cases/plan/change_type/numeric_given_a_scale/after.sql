CREATE TABLE t (id integer PRIMARY KEY, a numeric(8,2));
