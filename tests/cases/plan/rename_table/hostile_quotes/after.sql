-- schemaops: renamed from t
CREATE TABLE "it""s a 'name' " (id serial PRIMARY KEY, "it""s a 'name' " text UNIQUE);
CREATE TABLE c (t_id integer REFERENCES "it""s a 'name' ");
