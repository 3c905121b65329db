CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: renamed from a
    b text
);
COMMENT ON COLUMN t.b IS 'about it';
