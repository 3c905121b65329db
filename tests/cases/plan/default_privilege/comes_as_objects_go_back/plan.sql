-- ==== expand
-- direct
CREATE TYPE "app"."pair" AS ("a" integer, "b" integer);
-- undo: DROP TYPE "app"."pair"

-- direct
REVOKE USAGE ON TYPE "app"."pair" FROM "app_reader";
-- no undo: it goes with the object

-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION app.f(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT a$function$;
-- undo: DROP FUNCTION "app"."f"(a integer)

-- direct
REVOKE EXECUTE ON ROUTINE "app"."f"(integer) FROM "app_writer";
-- no undo: it goes with the object

-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION app.g(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT a$function$;
-- undo: DROP FUNCTION "app"."g"(a integer)

-- direct
CREATE OR REPLACE PROCEDURE app.p(IN a integer)
 LANGUAGE plpgsql
AS $procedure$BEGIN END$procedure$;
-- undo: DROP PROCEDURE "app"."p"(IN a integer)

-- direct
REVOKE EXECUTE ON ROUTINE "app"."p"(integer) FROM "app_writer";
-- no undo: it goes with the object

-- grant
-- gate: SELECT 'app_writer' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'app_writer')
GRANT EXECUTE ON ROUTINE "app"."g"(integer) TO "app_writer";
-- undo: REVOKE EXECUTE ON ROUTINE "app"."g"(integer) FROM "app_writer"
-- ==== contract
-- default_privilege
ALTER DEFAULT PRIVILEGES IN SCHEMA "app" REVOKE EXECUTE ON ROUTINES FROM "app_writer";
-- undo: ALTER DEFAULT PRIVILEGES IN SCHEMA "app" GRANT EXECUTE ON ROUTINES TO "app_writer"

-- default_privilege
ALTER DEFAULT PRIVILEGES IN SCHEMA "app" REVOKE USAGE ON TYPES FROM "app_reader";
-- undo: ALTER DEFAULT PRIVILEGES IN SCHEMA "app" GRANT USAGE ON TYPES TO "app_reader"
