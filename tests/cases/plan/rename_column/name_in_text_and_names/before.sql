CREATE TABLE t (
    id integer PRIMARY KEY,
    a text,
    aa text DEFAULT 'a'
);
CREATE INDEX t_i ON t (a, (aa || ' a ')) WHERE a <> 'a' AND aa <> 'a';
ALTER TABLE t ADD CONSTRAINT t_c CHECK (a <> 'a' OR aa = 'a');
