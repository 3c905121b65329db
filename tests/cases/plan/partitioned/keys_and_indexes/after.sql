CREATE TABLE kinds (code text PRIMARY KEY);
CREATE TABLE jobs (
    id uuid NOT NULL,
    day date NOT NULL,
    kind text,
    payload jsonb,
    CONSTRAINT jobs_id UNIQUE (id, day),
    CONSTRAINT jobs_kind_day UNIQUE (kind, day),
    CONSTRAINT jobs_new CHECK (day > '2000-01-01'),
    CONSTRAINT jobs_kind FOREIGN KEY (kind) REFERENCES kinds
) PARTITION BY RANGE (day);
-- schemaops: holds the rows of jobs
CREATE TABLE "jobs ""first""" PARTITION OF jobs FOR VALUES FROM ('2000-01-01') TO ('2025-01-01');
CREATE TABLE jobs_2025 PARTITION OF jobs FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE INDEX jobs_by_kind ON jobs (kind);
CREATE INDEX jobs_by_day ON jobs (day, kind);
CREATE UNIQUE INDEX jobs_pair ON jobs (day, id);
CREATE INDEX jobs_fresh ON jobs USING gin (payload jsonb_path_ops);
CREATE INDEX first_own ON "jobs ""first""" USING gin (payload);
ALTER TABLE jobs_2025 ADD CONSTRAINT own CHECK (kind <> 'never');
