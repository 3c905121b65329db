CREATE TABLE jobs (id integer NOT NULL, day date NOT NULL, kind text, CONSTRAINT jobs_id UNIQUE (id, day));
CREATE INDEX jobs_by_kind ON jobs (kind);
COMMENT ON INDEX jobs_id IS 'of the key';
COMMENT ON INDEX jobs_by_kind IS 'of the index';
