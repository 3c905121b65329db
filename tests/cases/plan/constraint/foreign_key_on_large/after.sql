CREATE TABLE p (a integer PRIMARY KEY);
CREATE TABLE t (id bigint PRIMARY KEY, a integer REFERENCES p, b text);
