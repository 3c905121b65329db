CREATE TABLE t (id bigint, at date);
