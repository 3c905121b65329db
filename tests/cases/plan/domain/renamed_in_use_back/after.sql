-- schemaops: renamed from d_new
CREATE DOMAIN d_old AS text CHECK (VALUE <> '');
-- schemaops: renamed from e_new
CREATE TYPE e_old AS ENUM ('a', 'b');
-- schemaops: renamed from c_new
CREATE TYPE c_old AS (x integer);
CREATE TABLE t (id integer PRIMARY KEY, d d_old, e e_old DEFAULT 'a', c c_old, es e_old[]);
