CREATE TABLE keep (id integer PRIMARY KEY);
CREATE TYPE pair AS (x integer, y integer);
CREATE TABLE t (m pair);
