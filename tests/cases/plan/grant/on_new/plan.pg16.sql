-- ==== expand
-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.secret()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;
-- undo: DROP FUNCTION "public"."secret"()

-- direct
CREATE TABLE "public"."users" (
    "id" bigint NOT NULL,
    "name" text
);
-- undo: DROP TABLE "public"."users"

-- direct; ACCESS EXCLUSIVE public.users
ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY (id);
-- undo: ALTER TABLE "public"."users" DROP CONSTRAINT "users_pkey"

-- direct
CREATE VIEW "public"."names" AS
 SELECT name
   FROM public.users;
-- undo: DROP VIEW "public"."names"

-- grant
REVOKE EXECUTE ON ROUTINE "public"."secret"() FROM PUBLIC;
-- undo: GRANT EXECUTE ON ROUTINE "public"."secret"() TO PUBLIC

-- grant
-- gate: SELECT 'grant_app' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'grant_app')
GRANT SELECT ON TABLE "public"."names" TO "grant_app";
-- undo: REVOKE SELECT ON TABLE "public"."names" FROM "grant_app"

-- grant
-- gate: SELECT 'grant_app' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'grant_app')
GRANT SELECT ON TABLE "public"."users" TO "grant_app";
-- undo: REVOKE SELECT ON TABLE "public"."users" FROM "grant_app"

-- grant
-- gate: SELECT 'grant_app' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'grant_app')
GRANT UPDATE ("name") ON TABLE "public"."users" TO "grant_app";
-- undo: REVOKE UPDATE ("name") ON TABLE "public"."users" FROM "grant_app"
