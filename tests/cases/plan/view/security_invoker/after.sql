CREATE TABLE t (id integer PRIMARY KEY, a text, b text);
CREATE VIEW v WITH (security_invoker = true, security_barrier) AS SELECT id, a FROM t;
