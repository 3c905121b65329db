-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_7eca0230";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_7eca0230"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_7eca0230";
-- undo: ALTER TABLE "schemaops_retired_7eca0230"."t" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_7eca0230.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_7eca0230"."t";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_7eca0230";
-- no undo: what was retired is gone
