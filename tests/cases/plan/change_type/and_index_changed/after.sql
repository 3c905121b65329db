CREATE TABLE t (id integer PRIMARY KEY, a bigint, b text);
CREATE INDEX t_a ON t (a, b);
