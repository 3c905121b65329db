CREATE TABLE r (id bigint PRIMARY KEY);
CREATE TABLE t (id integer PRIMARY KEY, a integer);
