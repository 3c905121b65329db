CREATE TABLE t (
    -- schemaops: renamed from a
    id integer PRIMARY KEY,
    x text
);
