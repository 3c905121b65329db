CREATE TABLE t (id bigint PRIMARY KEY, a integer, b text);
CREATE INDEX t_a ON t (a);
