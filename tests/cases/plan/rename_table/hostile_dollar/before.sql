CREATE TABLE t (id serial PRIMARY KEY, "a$so$b" text UNIQUE);
CREATE TABLE c (t_id integer REFERENCES t);
