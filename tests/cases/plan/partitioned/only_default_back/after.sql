CREATE TABLE t (id bigint NOT NULL, at date);
