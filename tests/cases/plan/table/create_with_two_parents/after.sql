CREATE TABLE keep (id integer);
CREATE TABLE p (id integer NOT NULL, a text);
CREATE TABLE q (id integer, b text);
CREATE TABLE c (a text DEFAULT 'x', c text) INHERITS (p, q);
