-- note: what is granted on public.v goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- direct; ACCESS EXCLUSIVE public.v; !lock
DROP VIEW "public"."v";
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT public.span('a'::text, 'b'::text) AS s,
-- undo:     public.spans(public.span('a'::text, 'b'::text)) AS m

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."t" SET SCHEMA "public"

-- retire
ALTER TYPE public.spans SET SCHEMA "schemaops_retired_";
ALTER TYPE "public"."span" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TYPE "schemaops_retired_"."span" SET SCHEMA "public";
-- undo: ALTER TYPE "schemaops_retired_".spans SET SCHEMA public

-- retire
ALTER FUNCTION "public"."gap"(text, text) SET SCHEMA "schemaops_retired_";
-- undo: ALTER FUNCTION "schemaops_retired_"."gap"(text, text) SET SCHEMA "public"

-- retire
ALTER DOMAIN "public"."d" SET SCHEMA "schemaops_retired_";
-- undo: ALTER DOMAIN "schemaops_retired_"."d" SET SCHEMA "public"

-- retire
ALTER TYPE public.floats_multirange SET SCHEMA "schemaops_retired_";
ALTER TYPE "public"."floats" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TYPE "schemaops_retired_"."floats" SET SCHEMA "public";
-- undo: ALTER TYPE "schemaops_retired_".floats_multirange SET SCHEMA public
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP TYPE "schemaops_retired_"."span";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP FUNCTION "schemaops_retired_"."gap"(text, text);
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP DOMAIN "schemaops_retired_"."d";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP TYPE "schemaops_retired_"."floats";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
