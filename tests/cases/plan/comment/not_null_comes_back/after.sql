CREATE TABLE t (a text, b text NOT NULL);
