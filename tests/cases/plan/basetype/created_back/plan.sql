-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_25d6ca67";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_25d6ca67"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_25d6ca67";
-- undo: ALTER TABLE "schemaops_retired_25d6ca67"."t" SET SCHEMA "public"

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
ALTER TYPE "public"."code" SET SCHEMA "schemaops_retired_25d6ca67";
-- undo: ALTER TYPE "schemaops_retired_25d6ca67"."code" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_25d6ca67.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_25d6ca67"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP TYPE "schemaops_retired_25d6ca67"."code" CASCADE;
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_25d6ca67";
-- no undo: what was retired is gone
