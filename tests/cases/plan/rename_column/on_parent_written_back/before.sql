CREATE TABLE t (id integer PRIMARY KEY, b text);
CREATE TABLE c (x text, b text) INHERITS (t);
CREATE UNIQUE INDEX c_a ON c (b);
CREATE TABLE d () INHERITS (c);
