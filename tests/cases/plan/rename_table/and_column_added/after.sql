-- schemaops: renamed from t
CREATE TABLE u (id integer PRIMARY KEY, a text, n text NOT NULL DEFAULT 'x');
CREATE INDEX u_n ON u (n);
