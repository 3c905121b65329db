CREATE TYPE row_of AS (id integer, a text);
CREATE TABLE t OF row_of;
