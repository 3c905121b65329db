CREATE TABLE p (id integer NOT NULL, a text);
CREATE TABLE q (id integer, b text);
CREATE TABLE c (id integer NOT NULL, a text, b text) INHERITS (p, q);
