CREATE TABLE t (id integer PRIMARY KEY, a text, b text);
-- schemaops: renamed from s
CREATE STATISTICS tied ON a, b FROM t;
