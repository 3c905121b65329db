CREATE TYPE mood AS ENUM ('ok', 'bad', 'awful');
CREATE TABLE t (
    id integer PRIMARY KEY,
    m mood DEFAULT 'awful',
    CONSTRAINT known CHECK (m IN ('ok', 'awful')),
    CONSTRAINT fresh CHECK (m <> 'awful' OR id > 0)
);
CREATE INDEX t_m ON t (id) WHERE m = 'awful';
CREATE INDEX t_a ON t (m) WHERE m <> 'awful';
CREATE VIEW v AS SELECT id, m FROM t WHERE m <> 'awful';
