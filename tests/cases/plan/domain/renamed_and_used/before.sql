CREATE DOMAIN d_old AS text CHECK (VALUE <> '');
CREATE TYPE e_old AS ENUM ('a', 'b');
CREATE TYPE c_old AS (x integer);
CREATE TABLE t (id integer PRIMARY KEY, d d_old, e e_old DEFAULT 'a', c c_old, es e_old[]);
