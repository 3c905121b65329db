CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: up: encode(a, 'hex') down: decode(a, 'hex')
    a text
);
