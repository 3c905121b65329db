CREATE TABLE t (
  id integer PRIMARY KEY,
  -- schemaops: renamed from a
  b text
);
ALTER TABLE t ALTER b SET STORAGE MAIN, ALTER b SET STATISTICS 20;
