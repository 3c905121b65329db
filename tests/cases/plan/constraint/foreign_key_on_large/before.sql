CREATE TABLE p (a integer PRIMARY KEY);
CREATE TABLE t (id bigint PRIMARY KEY, a integer, b text);
