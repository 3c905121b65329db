CREATE TABLE keep (id integer PRIMARY KEY);
CREATE UNLOGGED TABLE t (id integer);
