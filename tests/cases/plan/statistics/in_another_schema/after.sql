CREATE SCHEMA other;
CREATE TABLE t (id integer PRIMARY KEY, a text, b text);
CREATE STATISTICS other.s ON a, b FROM t;
