-- schemaops: renamed from t
CREATE TABLE u (id integer, a text);
CREATE STATISTICS s ON id, a FROM u;
