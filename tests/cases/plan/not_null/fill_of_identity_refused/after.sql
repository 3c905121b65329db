CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: fill: 7
    n integer GENERATED ALWAYS AS IDENTITY
);
