CREATE TABLE t (
    -- schemaops: renamed from a
    b integer,
    g integer GENERATED ALWAYS AS (b + 1) STORED
);
