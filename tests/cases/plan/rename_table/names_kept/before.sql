CREATE TABLE t (id integer, a text, CONSTRAINT k PRIMARY KEY (id));
CREATE INDEX i ON t (a);
