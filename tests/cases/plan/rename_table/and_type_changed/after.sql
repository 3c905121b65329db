-- schemaops: renamed from t
CREATE TABLE u (id integer PRIMARY KEY, a bigint);
