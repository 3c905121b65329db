CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: fill: 'none'
    a text NOT NULL,
    -- schemaops: fill: 'none'
    b text
);
