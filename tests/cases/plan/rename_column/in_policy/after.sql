CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: renamed from a
    b text
);
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON t USING (b IS NOT NULL);
