-- schemaops: renamed from t
CREATE TABLE u (id integer, a text, CONSTRAINT k PRIMARY KEY (id));
CREATE INDEX i ON u (a);
