CREATE TABLE t (id serial PRIMARY KEY, "select" text UNIQUE);
CREATE TABLE c (t_id integer REFERENCES t);
