CREATE TABLE t (a integer PRIMARY KEY, x text);
