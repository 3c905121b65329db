CREATE TABLE p (id integer NOT NULL);
CREATE TABLE c (id integer NOT NULL);
