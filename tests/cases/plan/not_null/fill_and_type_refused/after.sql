CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: fill: 7
    a bigint NOT NULL
);
