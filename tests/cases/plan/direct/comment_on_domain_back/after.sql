CREATE TABLE t (id integer, a text);
CREATE DOMAIN d AS text;
