CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: renamed from b
    a text
);
CREATE TABLE c (x text, a text) INHERITS (t);
CREATE UNIQUE INDEX c_a ON c (a);
CREATE TABLE d () INHERITS (c);
