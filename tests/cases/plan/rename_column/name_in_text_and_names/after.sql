CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: renamed from a
    b text,
    aa text DEFAULT 'a'
);
CREATE INDEX t_i ON t (b, (aa || ' a ')) WHERE b <> 'a' AND aa <> 'a';
ALTER TABLE t ADD CONSTRAINT t_c CHECK (b <> 'a' OR aa = 'a');
