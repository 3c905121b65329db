CREATE TYPE c AS (n integer, t text, u text);
CREATE TABLE t (id integer PRIMARY KEY);
