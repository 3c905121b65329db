-- ==== expand
-- grant
-- gate: SELECT 'grant_app' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'grant_app')
GRANT CREATE ON SCHEMA "app" TO "grant_app";
-- undo: REVOKE CREATE ON SCHEMA "app" FROM "grant_app"

-- grant
-- gate: SELECT 'grant_reader' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'grant_reader')
GRANT CREATE, USAGE ON SCHEMA "app" TO "grant_reader";
-- undo: REVOKE CREATE, USAGE ON SCHEMA "app" FROM "grant_reader"

-- grant
-- gate: SELECT 'grant_app' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'grant_app')
GRANT USAGE ON TYPE "app"."pair" TO "grant_app" WITH GRANT OPTION;
-- undo: REVOKE USAGE ON TYPE "app"."pair" FROM "grant_app"

-- grant
-- gate: SELECT 'grant_app' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'grant_app')
GRANT USAGE ON TYPE "app"."price" TO "grant_app";
-- undo: REVOKE USAGE ON TYPE "app"."price" FROM "grant_app"
-- ==== contract
-- grant
REVOKE USAGE ON TYPE "app"."mood" FROM PUBLIC;
-- undo: GRANT USAGE ON TYPE "app"."mood" TO PUBLIC
