-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- direct; ACCESS EXCLUSIVE public.names; !lock
DROP VIEW "public"."names";
-- undo: CREATE VIEW "public"."names" AS
-- undo:  SELECT name
-- undo:    FROM public.users;
-- undo: GRANT SELECT ON TABLE "public"."names" TO "grant_app"

-- retire; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."users" SET SCHEMA "public"

-- retire
DROP FUNCTION "public"."secret"();
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.secret()
-- undo:  RETURNS integer
-- undo:  LANGUAGE sql
-- undo: AS $function$SELECT 1$function$;
-- undo: REVOKE EXECUTE ON ROUTINE "public"."secret"() FROM PUBLIC
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.users; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."users";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
