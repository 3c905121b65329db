CREATE TABLE t (id bigint PRIMARY KEY, a integer, b text, CONSTRAINT t_a CHECK (a > -1000000000));
