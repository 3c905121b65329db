CREATE TABLE keep (id integer PRIMARY KEY);
CREATE TABLE t (a text);
CREATE TABLE c (b text) INHERITS (t);
