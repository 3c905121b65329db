CREATE TABLE jobs (id integer NOT NULL, day date NOT NULL, kind text, CONSTRAINT jobs_id UNIQUE (id, day)) PARTITION BY RANGE (day);
CREATE INDEX jobs_by_kind ON jobs (kind);
-- schemaops: holds the rows of jobs
CREATE TABLE jobs_1 PARTITION OF jobs FOR VALUES FROM ('2000-01-01') TO ('2025-01-01');
CREATE TABLE jobs_2 PARTITION OF jobs FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
COMMENT ON INDEX jobs_id IS 'of the key';
COMMENT ON INDEX jobs_by_kind IS 'of the index';
COMMENT ON INDEX jobs_1_kind_idx IS 'of the holder';
COMMENT ON INDEX jobs_2_kind_idx IS 'of the other';
COMMENT ON INDEX jobs_1_id_day_key IS 'key of the holder';
