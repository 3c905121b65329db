-- schemaops: renamed from t
CREATE TABLE u (id integer);
CREATE TABLE c (x text) INHERITS (u);
