CREATE TABLE t (id integer, a text);
CREATE TABLE c () INHERITS (t);
CREATE TABLE d () INHERITS (t);
