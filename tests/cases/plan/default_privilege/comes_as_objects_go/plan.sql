-- ==== expand
-- default_privilege
-- gate: SELECT 'app_reader' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'app_reader')
ALTER DEFAULT PRIVILEGES IN SCHEMA "app" GRANT USAGE ON TYPES TO "app_reader";
-- undo: ALTER DEFAULT PRIVILEGES IN SCHEMA "app" REVOKE USAGE ON TYPES FROM "app_reader"

-- default_privilege
-- gate: SELECT 'app_writer' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'app_writer')
ALTER DEFAULT PRIVILEGES IN SCHEMA "app" GRANT EXECUTE ON ROUTINES TO "app_writer";
-- undo: ALTER DEFAULT PRIVILEGES IN SCHEMA "app" REVOKE EXECUTE ON ROUTINES FROM "app_writer"
-- ==== contract
-- retire
DROP PROCEDURE "app"."p"(IN a integer);
-- undo: CREATE OR REPLACE PROCEDURE app.p(IN a integer)
-- undo:  LANGUAGE plpgsql
-- undo: AS $procedure$BEGIN END$procedure$;
-- undo: REVOKE EXECUTE ON ROUTINE "app"."p"(integer) FROM "app_writer"

-- retire
DROP FUNCTION "app"."g"(a integer);
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION app.g(a integer)
-- undo:  RETURNS integer
-- undo:  LANGUAGE sql
-- undo: AS $function$SELECT a$function$;
-- undo: GRANT EXECUTE ON ROUTINE "app"."g"(integer) TO "app_writer"

-- retire
DROP FUNCTION "app"."f"(a integer);
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION app.f(a integer)
-- undo:  RETURNS integer
-- undo:  LANGUAGE sql
-- undo: AS $function$SELECT a$function$;
-- undo: REVOKE EXECUTE ON ROUTINE "app"."f"(integer) FROM "app_writer"

-- retire
DROP TYPE "app"."pair";
-- undo: CREATE TYPE "app"."pair" AS ("a" integer, "b" integer);
-- undo: REVOKE USAGE ON TYPE "app"."pair" FROM "app_reader"
