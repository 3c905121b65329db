-- schemaops: renamed from t
CREATE TABLE u (id integer PRIMARY KEY, a text UNIQUE);
CREATE INDEX u_i ON u (lower(a));
