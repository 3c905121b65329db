CREATE TABLE t (id integer, a text, PRIMARY KEY (id, a));
