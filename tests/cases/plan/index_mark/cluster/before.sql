CREATE TABLE t (id integer PRIMARY KEY, a integer NOT NULL, b text);
CREATE UNIQUE INDEX t_a ON t (a);
