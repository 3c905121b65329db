CREATE TABLE t (id integer, n text);
CREATE VIEW v AS SELECT id, n FROM t;
