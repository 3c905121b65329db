CREATE TABLE keep (id integer PRIMARY KEY);
CREATE TABLE t (id serial PRIMARY KEY);
