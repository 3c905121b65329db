-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_a5a38a52";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_a5a38a52"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_a5a38a52";
-- undo: ALTER TABLE "schemaops_retired_a5a38a52"."t" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_a5a38a52.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_a5a38a52"."t";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_a5a38a52";
-- no undo: what was retired is gone
