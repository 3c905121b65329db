CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: using a::text || ' a ' || aa
    a text,
    aa text
);
