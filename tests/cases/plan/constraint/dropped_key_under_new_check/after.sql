CREATE TABLE t (id integer NOT NULL, n integer NOT NULL, CHECK (id > 0 OR n > 0));
