CREATE TABLE t (
    id integer PRIMARY KEY,
    a pair
);
CREATE TYPE pair AS (x integer, y integer);
