CREATE TABLE t (id integer PRIMARY KEY, r_id integer);
