-- note: what is granted on public.less(public.code, public.code) goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."t" SET SCHEMA "public"

-- retire
DROP OPERATOR "public".< (public.code, public.code);
-- undo: CREATE OPERATOR "public".< (FUNCTION = public.less, LEFTARG = public.code, RIGHTARG = public.code)

-- retire
DROP FUNCTION "public"."less"(public.code, public.code);
-- undo: CREATE OR REPLACE FUNCTION public.less(public.code, public.code)
-- undo:  RETURNS boolean
-- undo:  LANGUAGE internal
-- undo:  IMMUTABLE
-- undo: AS $function$int4lt$function$

-- direct
DROP CAST (integer AS public.code);
-- undo: CREATE CAST (integer AS public.code) WITHOUT FUNCTION

-- retire
ALTER FUNCTION public.code_in(cstring) SET SCHEMA "schemaops_retired_";
ALTER FUNCTION public.code_out(public.code) SET SCHEMA "schemaops_retired_";
ALTER TYPE "public"."code" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TYPE "schemaops_retired_"."code" SET SCHEMA "public";
-- undo: ALTER FUNCTION "schemaops_retired_".code_in(cstring) SET SCHEMA public;
-- undo: ALTER FUNCTION "schemaops_retired_".code_out(public.code) SET SCHEMA public
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP TYPE "schemaops_retired_"."code" CASCADE;
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
