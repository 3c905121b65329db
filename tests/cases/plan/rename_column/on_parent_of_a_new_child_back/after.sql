CREATE TABLE t (
    id integer,
    -- schemaops: renamed from b
    a text
);
CREATE TABLE c (id integer, a text);
