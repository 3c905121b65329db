CREATE TABLE t (id integer, c text);
