CREATE TYPE mood AS ENUM ('ok', 'bad', 'worse');
CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: using CASE m::text WHEN 'awful' THEN 'worse' ELSE m::text END
    m mood DEFAULT 'worse',
    CONSTRAINT known CHECK (m IN ('ok', 'worse')));
CREATE INDEX t_m ON t (id) WHERE m = 'worse';
CREATE VIEW v AS SELECT id, m FROM t WHERE m <> 'worse';
