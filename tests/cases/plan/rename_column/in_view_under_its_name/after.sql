CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: renamed from a
    b text
);
CREATE VIEW v AS SELECT id, b FROM t;
