CREATE TABLE t (id integer, a text);
CREATE TABLE c (
    -- schemaops: fill: 'none'
    a text NOT NULL
) INHERITS (t);
