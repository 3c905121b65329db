CREATE TABLE t (
    id integer,
    -- schemaops: renamed from a
    b text
);
CREATE TABLE c () INHERITS (t);
