CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: up: a::integer down: a::text
    a integer
);
