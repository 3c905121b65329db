CREATE TYPE pair AS (x integer);
CREATE TABLE t (p pair);
