-- schemaops: renamed from t
CREATE TABLE u (id serial PRIMARY KEY, a text);
