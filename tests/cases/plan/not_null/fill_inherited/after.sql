CREATE TABLE t (
    id integer,
    -- schemaops: fill: 'none'
    a text NOT NULL
);
CREATE TABLE c (b text) INHERITS (t);
CREATE TABLE d () INHERITS (c);
