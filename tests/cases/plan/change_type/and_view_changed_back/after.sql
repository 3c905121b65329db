CREATE TABLE t (id integer PRIMARY KEY, a integer);
CREATE VIEW v AS SELECT a FROM t;
