-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_1e0aaecf";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_1e0aaecf"

-- retire; ACCESS EXCLUSIVE public.c; !lock
ALTER TABLE "public"."c" SET SCHEMA "schemaops_retired_1e0aaecf";
-- undo: ALTER TABLE "schemaops_retired_1e0aaecf"."c" SET SCHEMA "public"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_1e0aaecf";
-- undo: ALTER TABLE "schemaops_retired_1e0aaecf"."t" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_1e0aaecf.c; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_1e0aaecf"."c";
-- no undo: the data is gone

-- retire; ACCESS EXCLUSIVE schemaops_retired_1e0aaecf.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_1e0aaecf"."t";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_1e0aaecf";
-- no undo: what was retired is gone
