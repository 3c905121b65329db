CREATE TABLE t (id integer PRIMARY KEY, a text, b text);
CREATE VIEW v WITH (security_barrier = true, check_option = local) AS SELECT id, a FROM t;
