CREATE TYPE row_of AS (id integer, a text);
CREATE TABLE t (id integer, a text);
