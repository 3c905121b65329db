-- schemaops: renamed from t
CREATE TABLE "select" (id serial PRIMARY KEY, "select" text UNIQUE);
CREATE TABLE c (t_id integer REFERENCES "select");
