CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: renamed from a
    b integer GENERATED ALWAYS AS (id * 2) STORED
);
