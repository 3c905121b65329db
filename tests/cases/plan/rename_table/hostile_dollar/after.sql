-- schemaops: renamed from t
CREATE TABLE "a$so$b" (id serial PRIMARY KEY, "a$so$b" text UNIQUE);
CREATE TABLE c (t_id integer REFERENCES "a$so$b");
