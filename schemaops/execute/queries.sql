-- name: ledger_comment
SELECT obj_description(n.oid, 'pg_namespace')
FROM pg_namespace n
WHERE n.nspname = 'schemaops'
    AND (
        obj_description(n.oid, 'pg_namespace') IS NOT NULL
        OR EXISTS (
            SELECT FROM pg_class c
            WHERE c.relnamespace = n.oid
                AND c.relname !~ '^alembic_(version|progress)'
        )
    )

-- name: settle
SELECT set_config('search_path', %(search_path)s, false),
    set_config('jit', 'off', false),
    set_config('lock_timeout', '0', false),
    set_config('statement_timeout', '0', false),
    set_config('idle_in_transaction_session_timeout', '0', false),
    set_config('idle_session_timeout', '0', false),
    set_config('default_transaction_isolation', 'read committed', false),
    set_config('client_min_messages', 'warning', false)

-- name: watch_client
SELECT set_config('client_connection_check_interval', '500ms', false)

-- name: record_revision
INSERT INTO schemaops.revision AS r
    (revision, plan_digest, from_fingerprint, to_fingerprint, totals)
VALUES (%(revision)s, %(plan_digest)s, %(from_fingerprint)s, %(to_fingerprint)s,
    %(totals)s::jsonb)
ON CONFLICT (revision) DO UPDATE SET
    plan_digest = excluded.plan_digest,
    from_fingerprint = excluded.from_fingerprint,
    to_fingerprint = excluded.to_fingerprint,
    totals = excluded.totals,
    last_run_at = now()

-- name: record
WITH entry AS (
    INSERT INTO schemaops.event
        (revision, step_id, phase, plan_digest, state, attempt, sql, error,
        backend_pid, xid)
    VALUES (%(revision)s, %(step_id)s, %(phase)s, %(plan_digest)s, %(state)s,
        %(attempt)s, %(ran_sql)s, %(error)s, pg_backend_pid(), pg_current_xact_id())
)
INSERT INTO schemaops.step AS s
    (revision, step_id, phase, plan_digest, state, attempt, sql, undo_sql, error,
    backend_pid, xid, started_at, done_at)
VALUES (%(revision)s, %(step_id)s, %(phase)s, %(plan_digest)s, %(state)s, %(attempt)s,
    %(sql)s, %(undo_sql)s, %(error)s, pg_backend_pid(), pg_current_xact_id(),
    clock_timestamp(),
    CASE WHEN %(state)s IN ('done', 'undone') THEN clock_timestamp() END)
ON CONFLICT (revision, step_id) DO UPDATE SET
    phase = excluded.phase,
    plan_digest = excluded.plan_digest,
    state = excluded.state,
    attempt = excluded.attempt,
    sql = excluded.sql,
    undo_sql = excluded.undo_sql,
    error = excluded.error,
    backend_pid = excluded.backend_pid,
    xid = excluded.xid,
    started_at = CASE WHEN excluded.state IN ('running', 'undoing')
        THEN excluded.started_at ELSE s.started_at END,
    done_at = excluded.done_at,
    progress = CASE WHEN excluded.state IN ('undoing', 'undone')
        THEN NULL ELSE s.progress END

-- name: record_failed_undo
WITH entry AS (
    INSERT INTO schemaops.event
        (revision, step_id, phase, plan_digest, state, attempt, sql, error,
        backend_pid, xid)
    VALUES (%(revision)s, %(step_id)s, %(phase)s, %(plan_digest)s, %(state)s,
        %(attempt)s, %(ran_sql)s, %(error)s, pg_backend_pid(), pg_current_xact_id())
)
UPDATE schemaops.step SET error = %(error)s
WHERE revision = %(revision)s AND step_id = %(step_id)s

-- name: record_progress
UPDATE schemaops.step SET progress = %(progress)s::jsonb
WHERE revision = %(revision)s AND step_id = %(step_id)s

-- name: steps
SELECT step_id, phase, plan_digest, state, attempt, progress, error, done_at,
    revision
FROM schemaops.step
WHERE %(revision)s::text IS NULL OR revision = %(revision)s
ORDER BY revision, started_at, step_id

-- name: revisions
SELECT revision, plan_digest, from_fingerprint, to_fingerprint, totals, last_run_at
FROM schemaops.revision
ORDER BY first_run_at, revision

-- name: try_lock
SELECT pg_try_advisory_lock(%(space)s::int, %(key)s::int)

-- name: holder
SELECT a.pid, a.application_name, a.usename, a.backend_start
FROM pg_locks l
JOIN pg_stat_activity a ON a.pid = l.pid
WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2
    AND l.classid = %(space)s::int::oid AND l.objid = %(key)s::int::oid
    AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())

-- name: blockers
-- An autovacuum has a database and no role, which every role may see; not its text.
SELECT DISTINCT b.pid, coalesce(nullif(a.application_name, ''), a.backend_type),
    a.state,
    extract(epoch FROM clock_timestamp() - coalesce(a.xact_start, a.backend_start))
        ::float8,
    a.datid IS NOT NULL AND a.usesysid IS NULL,
    coalesce(a.query LIKE '%%(to prevent wraparound)', false) OR EXISTS (
        SELECT
        FROM pg_locks l
        JOIN pg_class c ON c.oid = l.relation
        WHERE l.pid = %(pid)s AND NOT l.granted
            AND (age(c.relfrozenxid) > current_setting('autovacuum_freeze_max_age')::int
                OR mxid_age(c.relminmxid)
                    > current_setting('autovacuum_multixact_freeze_max_age')::int)
            AND c.relfrozenxid <> '0')
FROM unnest(pg_blocking_pids(%(pid)s)) AS b (pid)
LEFT JOIN pg_stat_activity a ON a.pid = b.pid
ORDER BY b.pid

-- name: cancel_autovacuum
SELECT pg_cancel_backend(pid)
FROM pg_stat_activity
WHERE pid = %(pid)s AND datid IS NOT NULL AND usesysid IS NULL

-- name: deadlock_timeout
SELECT setting::int FROM pg_settings WHERE name = 'deadlock_timeout'

-- name: held_locks
SELECT n.nspname::text, c.relname::text, l.mode, ARRAY(
    WITH RECURSIVE up AS (
        SELECT i.inhparent FROM pg_inherits i WHERE i.inhrelid = c.oid
        UNION
        SELECT i.inhparent FROM up JOIN pg_inherits i ON i.inhrelid = up.inhparent
    )
    SELECT ARRAY[pn.nspname::text, p.relname::text]
    FROM up
    JOIN pg_class p ON p.oid = up.inhparent
    JOIN pg_namespace pn ON pn.oid = p.relnamespace
)
FROM pg_locks l
JOIN pg_class c ON c.oid = l.relation
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE l.pid = %(pid)s AND l.locktype = 'relation' AND l.granted
    AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
    AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
    AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'schemaops')
    AND l.mode <> 'AccessShareLock'
ORDER BY 1, 2

-- name: invalid_index
SELECT EXISTS (
    SELECT
    FROM pg_index i
    JOIN pg_class c ON c.oid = i.indexrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = %(schema)s AND c.relname = %(name)s
        AND c.relkind = 'i' AND NOT i.indisvalid
)

-- name: pending_detach
SELECT pn.nspname::text, p.relname::text
FROM pg_inherits i
JOIN pg_class p ON p.oid = i.inhparent
JOIN pg_namespace pn ON pn.oid = p.relnamespace
JOIN pg_class c ON c.oid = i.inhrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE i.inhdetachpending AND n.nspname = %(schema)s AND c.relname = %(name)s

-- name: leaves
WITH RECURSIVE tree AS (
    SELECT c.oid
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = %(schema)s AND c.relname = %(name)s
    UNION
    SELECT i.inhrelid FROM tree JOIN pg_inherits i ON i.inhparent = tree.oid
)
SELECT c.oid::int8, n.nspname::text, c.relname::text,
    pg_relation_size(c.oid) / current_setting('block_size')::int8
FROM tree
JOIN pg_class c ON c.oid = tree.oid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'r'
ORDER BY c.oid

-- name: updated_in_place
SELECT pg_stat_get_xact_tuples_updated(%(oid)s), pg_stat_get_xact_tuples_hot_updated(%(oid)s)

-- name: others
-- Sessions of clients at work, or a second ago. A role without pg_read_all_stats sees of
-- other roles' sessions only whether they are in a transaction at this moment.
SELECT EXISTS (
    SELECT
    FROM pg_stat_activity a
    WHERE a.datid IS NOT NULL AND a.usesysid IS NOT NULL AND a.pid <> ALL (%(own)s)
        AND (a.state <> 'idle' OR a.state_change > clock_timestamp() - interval '1 second'
            OR a.state IS NULL AND EXISTS (
                SELECT
                FROM pg_locks l
                WHERE l.pid = a.pid AND l.locktype = 'virtualxid' AND l.granted))
)
