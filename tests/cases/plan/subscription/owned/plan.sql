-- ==== contract
-- owner
-- gate: SELECT 'postgres' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'postgres')
ALTER SUBSCRIPTION "events" OWNER TO "postgres";
-- undo: ALTER SUBSCRIPTION "events" OWNER TO CURRENT_USER
