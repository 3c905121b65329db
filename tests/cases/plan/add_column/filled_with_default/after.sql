CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: fill: 'old'
    a text NOT NULL DEFAULT 'new'
);
