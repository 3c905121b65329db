CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: up: string_to_array(a, ',') down: array_to_string(a, ',')
    a text[]
);
