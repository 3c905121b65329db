-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_178e5ad0";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_178e5ad0"

-- retire; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" SET SCHEMA "schemaops_retired_178e5ad0";
-- undo: ALTER TABLE "schemaops_retired_178e5ad0"."p1" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_178e5ad0.p1; ACCESS EXCLUSIVE public.p; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_178e5ad0"."p1";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_178e5ad0";
-- no undo: what was retired is gone
