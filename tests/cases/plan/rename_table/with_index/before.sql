CREATE TABLE t (id integer PRIMARY KEY, a text UNIQUE);
CREATE INDEX t_i ON t (lower(a));
