CREATE TABLE t (
    id integer PRIMARY KEY,
    a integer,
    aa text DEFAULT 'a'
);
CREATE INDEX t_i ON t (a, (aa || ' a ')) WHERE a > 0 AND aa <> 'a';
ALTER TABLE t ADD CONSTRAINT t_c CHECK (a > 0 OR aa = 'a');
