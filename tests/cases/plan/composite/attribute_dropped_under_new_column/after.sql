CREATE TYPE c AS (n integer, t text);
CREATE TABLE t (id integer PRIMARY KEY, a c);
