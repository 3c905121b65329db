CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: fill: 'n' || id
    a text NOT NULL
);
