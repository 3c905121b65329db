-- schemaops: renamed from t
CREATE TABLE "größe ☃ ключ" (id serial PRIMARY KEY, "größe ☃ ключ" text UNIQUE);
CREATE TABLE c (t_id integer REFERENCES "größe ☃ ключ");
