CREATE DOMAIN d AS text;CREATE TYPE pair AS (x d); CREATE TABLE t (a pair);
