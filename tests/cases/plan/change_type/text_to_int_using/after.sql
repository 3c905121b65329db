CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: using nullif(a, '')::integer
    a integer
);
