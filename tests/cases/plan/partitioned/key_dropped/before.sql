CREATE TABLE t (id bigint PRIMARY KEY, at date NOT NULL);
