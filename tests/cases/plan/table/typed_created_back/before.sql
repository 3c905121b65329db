CREATE TABLE keep (id integer);
CREATE TYPE row_of AS (id integer, a text);
CREATE TABLE t OF row_of (PRIMARY KEY (id), a WITH OPTIONS DEFAULT 'x');
