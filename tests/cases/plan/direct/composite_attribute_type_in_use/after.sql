CREATE TYPE pair AS (x bigint);
CREATE TABLE t (p pair);
