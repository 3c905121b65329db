CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: renamed from a
    b text
);
ALTER TABLE t ADD CONSTRAINT t_c CHECK (b <> '');
