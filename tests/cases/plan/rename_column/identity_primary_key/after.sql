CREATE TABLE t (
    -- schemaops: renamed from a
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    x text
);
