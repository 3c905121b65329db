CREATE TABLE kinds (code text PRIMARY KEY);
-- schemaops: holds the rows of "jobs ""first"""
CREATE TABLE jobs (
    id uuid NOT NULL,
    day date NOT NULL,
    kind text,
    payload jsonb,
    CONSTRAINT jobs_id UNIQUE (id),
    CONSTRAINT jobs_old CHECK (kind IS NOT NULL),
    CONSTRAINT jobs_kind FOREIGN KEY (kind) REFERENCES kinds
);
CREATE INDEX jobs_by_kind ON jobs (kind);
CREATE INDEX jobs_by_payload ON jobs USING gin (payload);
CREATE INDEX jobs_by_day ON jobs (day);
CREATE UNIQUE INDEX jobs_pair ON jobs (day, id);
