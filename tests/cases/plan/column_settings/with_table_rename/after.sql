-- schemaops: renamed from t
CREATE TABLE u (id integer PRIMARY KEY, a text) WITH (fillfactor = 70);
ALTER TABLE u ALTER a SET STORAGE MAIN, ALTER a SET STATISTICS 20;
