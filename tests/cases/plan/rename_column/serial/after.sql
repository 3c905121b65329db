CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: renamed from a
    b serial
);
