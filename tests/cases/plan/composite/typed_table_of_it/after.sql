CREATE TYPE pair AS (x integer, y text, z text); CREATE TABLE t OF pair;
