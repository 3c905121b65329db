CREATE TABLE t (
    -- schemaops: renamed from a
    id serial PRIMARY KEY,
    x text
);
