CREATE TABLE t (id integer, a text);
CREATE SEQUENCE q;
