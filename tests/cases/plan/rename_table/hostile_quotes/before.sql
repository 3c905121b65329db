CREATE TABLE t (id serial PRIMARY KEY, "it""s a 'name' " text UNIQUE);
CREATE TABLE c (t_id integer REFERENCES t);
