CREATE TABLE t (id integer, a text);
CREATE SCHEMA s;
