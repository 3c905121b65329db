CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: fill: id * 2
    a integer
);
