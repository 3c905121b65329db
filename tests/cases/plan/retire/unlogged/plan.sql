-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_cdd06e9b";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_cdd06e9b"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_cdd06e9b";
-- undo: ALTER TABLE "schemaops_retired_cdd06e9b"."t" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_cdd06e9b.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_cdd06e9b"."t";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_cdd06e9b";
-- no undo: what was retired is gone
