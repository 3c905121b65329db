-- note: what is granted on public.run(), public.accounts goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- direct; ACCESS EXCLUSIVE public.accounts; !lock
DROP VIEW "public"."accounts";
-- undo: CREATE VIEW "public"."accounts" AS
-- undo:  SELECT id
-- undo:    FROM public.account;
-- undo: ALTER VIEW "public"."accounts" OWNER TO "owner_one"

-- retire; ACCESS EXCLUSIVE public.account; SHARE ROW EXCLUSIVE public.account_id_seq; !lock
ALTER TABLE "public"."account" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."account" SET SCHEMA "public"

-- retire
DROP FUNCTION "public"."run"();
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.run()
-- undo:  RETURNS integer
-- undo:  LANGUAGE sql
-- undo: AS $function$SELECT 1$function$;
-- undo: ALTER ROUTINE "public"."run"() OWNER TO "owner_one"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.account; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."account";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
