-- name: files
SELECT c.oid::int8, pg_relation_filenode(c.oid)::int8, n.nspname::text, c.relname::text
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'm')
    AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'schemaops')

-- name: scanned
SELECT relid::int8, seq_scan::int8 FROM pg_stat_xact_user_tables WHERE seq_scan > 0

-- name: wal
SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::int8

-- name: locks
SELECT n.nspname::text, c.relname::text, l.mode
FROM pg_locks l
JOIN pg_class c ON c.oid = l.relation
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE l.pid = %(pid)s AND l.locktype = 'relation' AND l.granted
    AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
    AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
    AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'schemaops')
ORDER BY 1, 2

-- name: nullable
SELECT a.attname::text
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
WHERE c.oid = to_regclass(%(table)s) AND c.relkind IN ('r', 'p') AND NOT a.attnotnull
    AND a.attgenerated = '' AND a.attnum > 0 AND NOT a.attisdropped
