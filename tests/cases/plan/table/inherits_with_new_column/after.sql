CREATE TABLE p (id integer NOT NULL, a text);
CREATE TABLE c (id integer NOT NULL, a text) INHERITS (p);
