-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_d08913e0";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_d08913e0"

-- retire; ACCESS EXCLUSIVE public.p2; !lock
ALTER TABLE "public"."p2" SET SCHEMA "schemaops_retired_d08913e0";
-- undo: ALTER TABLE "schemaops_retired_d08913e0"."p2" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_d08913e0.p2; ACCESS EXCLUSIVE public.p; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_d08913e0"."p2";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_d08913e0";
-- no undo: what was retired is gone
