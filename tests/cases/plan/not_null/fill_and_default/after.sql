CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: fill: '-infinity'
    a timestamptz NOT NULL DEFAULT now()
);
