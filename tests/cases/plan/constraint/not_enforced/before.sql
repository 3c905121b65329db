CREATE TABLE t (id integer NOT NULL, a text NOT NULL, b integer);
CREATE TABLE s (id integer PRIMARY KEY);
