CREATE TABLE t (a text NOT NULL, b text NOT NULL);
