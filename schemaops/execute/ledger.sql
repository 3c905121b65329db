-- The ledger: which steps ran in this database. Written only by schemaops, always in
-- the transaction of the step it speaks of where the step has one.

-- It may be there already, with the tables of Alembic and nothing else.
CREATE SCHEMA IF NOT EXISTS schemaops;

COMMENT ON SCHEMA schemaops IS 'schemaops ledger, version 1';

CREATE TABLE schemaops.revision (
    revision text NOT NULL,
    plan_digest text NOT NULL,
    from_fingerprint text,
    to_fingerprint text,
    totals jsonb NOT NULL,
    first_run_at timestamp with time zone DEFAULT now() NOT NULL,
    last_run_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT revision_pkey PRIMARY KEY (revision)
);

COMMENT ON TABLE schemaops.revision IS 'Revisions that were run here, and the fingerprints that they lead from and to';
COMMENT ON COLUMN schemaops.revision.plan_digest IS 'SHA-256 of the steps; a step in effect binds the revision to it';
COMMENT ON COLUMN schemaops.revision.totals IS 'Number of steps by phase';

CREATE TABLE schemaops.step (
    revision text NOT NULL,
    step_id text NOT NULL,
    phase text NOT NULL,
    plan_digest text NOT NULL,
    state text NOT NULL,
    attempt integer NOT NULL,
    started_at timestamp with time zone,
    done_at timestamp with time zone,
    sql text NOT NULL,
    undo_sql text,
    backend_pid integer NOT NULL,
    xid xid8 NOT NULL,
    progress jsonb,
    error text,
    CONSTRAINT step_pkey PRIMARY KEY (revision, step_id),
    CONSTRAINT step_revision_fkey FOREIGN KEY (revision) REFERENCES schemaops.revision (revision),
    CONSTRAINT step_state_check CHECK (state = ANY (ARRAY['running', 'done', 'undoing', 'undone', 'failed']))
);

COMMENT ON TABLE schemaops.step IS 'What is true now of each step that was ever begun';
COMMENT ON COLUMN schemaops.step.progress IS 'How far a backfill has walked';

CREATE TABLE schemaops.event (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    revision text NOT NULL,
    step_id text NOT NULL,
    phase text NOT NULL,
    plan_digest text NOT NULL,
    state text NOT NULL,
    attempt integer NOT NULL,
    sql text NOT NULL,
    backend_pid integer NOT NULL,
    xid xid8 NOT NULL,
    by_role name DEFAULT CURRENT_USER NOT NULL,
    error text,
    CONSTRAINT event_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE schemaops.event IS 'All that ever happened to a step; rows are only added';
