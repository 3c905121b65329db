CREATE TABLE t (id integer PRIMARY KEY, a integer);
CREATE INDEX x ON t (a);
