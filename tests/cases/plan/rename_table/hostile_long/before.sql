CREATE TABLE t (id serial PRIMARY KEY, nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn text UNIQUE);
CREATE TABLE c (t_id integer REFERENCES t);
