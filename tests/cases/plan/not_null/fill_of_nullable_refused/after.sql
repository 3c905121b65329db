CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: fill: 'none'
    a text
);
