-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_d48746c2";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_d48746c2"

-- direct; ACCESS EXCLUSIVE public.v; !lock
DROP VIEW "public"."v";
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT public.span('a'::text, 'b'::text) AS s,
-- undo:     public.spans(public.span('a'::text, 'b'::text)) AS m

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_d48746c2";
-- undo: ALTER TABLE "schemaops_retired_d48746c2"."t" SET SCHEMA "public"

-- retire
ALTER TYPE "public"."span" SET SCHEMA "schemaops_retired_d48746c2";
-- undo: ALTER TYPE "schemaops_retired_d48746c2"."span" SET SCHEMA "public"

-- retire
ALTER FUNCTION "public"."gap"(text, text) SET SCHEMA "schemaops_retired_d48746c2";
-- undo: ALTER FUNCTION "schemaops_retired_d48746c2"."gap"(text, text) SET SCHEMA "public"

-- retire
ALTER DOMAIN "public"."d" SET SCHEMA "schemaops_retired_d48746c2";
-- undo: ALTER DOMAIN "schemaops_retired_d48746c2"."d" SET SCHEMA "public"

-- retire
ALTER TYPE "public"."floats" SET SCHEMA "schemaops_retired_d48746c2";
-- undo: ALTER TYPE "schemaops_retired_d48746c2"."floats" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_d48746c2.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_d48746c2"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP TYPE "schemaops_retired_d48746c2"."span";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP FUNCTION "schemaops_retired_d48746c2"."gap"(text, text);
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP DOMAIN "schemaops_retired_d48746c2"."d";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP TYPE "schemaops_retired_d48746c2"."floats";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_d48746c2";
-- no undo: what was retired is gone
