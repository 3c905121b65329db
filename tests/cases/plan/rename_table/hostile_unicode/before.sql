CREATE TABLE t (id serial PRIMARY KEY, "größe ☃ ключ" text UNIQUE);
CREATE TABLE c (t_id integer REFERENCES t);
