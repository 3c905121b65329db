CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: renamed from x
    y text,
    -- schemaops: renamed from a
    b text
);
