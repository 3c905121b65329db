CREATE TYPE mood AS ENUM ('ok', 'bad', 'awful');
CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: up: CASE m::text WHEN 'worse' THEN 'awful' ELSE m::text END down: CASE m::text WHEN 'awful' THEN 'worse' ELSE m::text END
    m mood DEFAULT 'awful',
    CONSTRAINT known CHECK (m IN ('ok', 'awful')),
    CONSTRAINT fresh CHECK (m <> 'awful' OR id > 0)
);
CREATE INDEX t_m ON t (id) WHERE m = 'awful';
CREATE INDEX t_a ON t (m) WHERE m <> 'awful';
CREATE VIEW v AS SELECT id, m FROM t WHERE m <> 'awful';
