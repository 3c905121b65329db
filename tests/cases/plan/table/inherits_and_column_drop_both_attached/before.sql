CREATE TABLE p (id integer NOT NULL, n integer);
CREATE TABLE c (id integer NOT NULL, n integer);
