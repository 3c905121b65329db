CREATE TABLE t (id bigint PRIMARY KEY, a integer, b text);
CREATE UNIQUE INDEX t_a ON t (a);
