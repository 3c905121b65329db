CREATE TABLE t (id integer PRIMARY KEY, a integer UNIQUE);
CREATE TABLE u (a integer REFERENCES t (a));
