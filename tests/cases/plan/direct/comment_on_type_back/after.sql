CREATE TABLE t (id integer, a text);
CREATE TYPE e AS ENUM ('a');
