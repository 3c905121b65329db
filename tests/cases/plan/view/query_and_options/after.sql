CREATE TABLE t (id integer PRIMARY KEY, a text, b text);
CREATE VIEW v WITH (check_option = local) AS SELECT id, a FROM t WHERE id > 1;
