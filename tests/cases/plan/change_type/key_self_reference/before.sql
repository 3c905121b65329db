CREATE TABLE t (id integer PRIMARY KEY, p integer REFERENCES t (id));
