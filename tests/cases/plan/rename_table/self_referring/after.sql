-- schemaops: renamed from t
CREATE TABLE u (id integer PRIMARY KEY, p integer REFERENCES u (id));
