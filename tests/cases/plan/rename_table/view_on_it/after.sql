-- schemaops: renamed from t
CREATE TABLE u (id integer PRIMARY KEY, a text);
CREATE VIEW v AS SELECT id, a FROM u;
CREATE MATERIALIZED VIEW m AS SELECT id FROM u;
