-- ==== expand
-- default_privilege
-- gate: SELECT 'default_reader' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'default_reader')
ALTER DEFAULT PRIVILEGES GRANT USAGE ON TYPES TO "default_reader";
-- undo: ALTER DEFAULT PRIVILEGES REVOKE USAGE ON TYPES FROM "default_reader"

-- default_privilege
-- gate: SELECT 'default_reader' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'default_reader')
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO "default_reader";
-- undo: ALTER DEFAULT PRIVILEGES REVOKE USAGE ON SCHEMAS FROM "default_reader"

-- default_privilege
-- gate: SELECT 'default_reader' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'default_reader')
ALTER DEFAULT PRIVILEGES IN SCHEMA "app" GRANT UPDATE ON TABLES TO "default_reader";
-- undo: ALTER DEFAULT PRIVILEGES IN SCHEMA "app" REVOKE UPDATE ON TABLES FROM "default_reader"

-- default_privilege
ALTER DEFAULT PRIVILEGES FOR ROLE "default_maker" IN SCHEMA "app" GRANT SELECT ON TABLES TO PUBLIC;
-- undo: ALTER DEFAULT PRIVILEGES FOR ROLE "default_maker" IN SCHEMA "app" REVOKE SELECT ON TABLES FROM PUBLIC
-- ==== contract
-- default_privilege
ALTER DEFAULT PRIVILEGES REVOKE GRANT OPTION FOR USAGE ON SEQUENCES FROM "default_reader";
-- undo: ALTER DEFAULT PRIVILEGES GRANT USAGE ON SEQUENCES TO "default_reader" WITH GRANT OPTION

-- default_privilege
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON ROUTINES FROM PUBLIC;
-- undo: ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON ROUTINES TO PUBLIC

-- default_privilege
ALTER DEFAULT PRIVILEGES IN SCHEMA "app" REVOKE INSERT ON TABLES FROM "default_reader";
-- undo: ALTER DEFAULT PRIVILEGES IN SCHEMA "app" GRANT INSERT ON TABLES TO "default_reader"
