-- schemaops: renamed from d_old
CREATE DOMAIN d_new AS text CHECK (VALUE <> '');
-- schemaops: renamed from e_old
CREATE TYPE e_new AS ENUM ('a', 'b');
-- schemaops: renamed from c_old
CREATE TYPE c_new AS (x integer);
CREATE TABLE t (id integer PRIMARY KEY, d d_new, e e_new DEFAULT 'a', c c_new, es e_new[]);
