CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: renamed from a
    b text
);
CREATE INDEX t_i ON t (b);
