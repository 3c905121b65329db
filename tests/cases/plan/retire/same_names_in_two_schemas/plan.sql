-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_a2d80f8c";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_a2d80f8c"

-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_041ad736";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_041ad736"

-- retire; ACCESS EXCLUSIVE s.t; !lock
ALTER TABLE "s"."t" SET SCHEMA "schemaops_retired_041ad736";
-- undo: ALTER TABLE "schemaops_retired_041ad736"."t" SET SCHEMA "s"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_a2d80f8c";
-- undo: ALTER TABLE "schemaops_retired_a2d80f8c"."t" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_041ad736.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_041ad736"."t";
-- no undo: the data is gone

-- retire; ACCESS EXCLUSIVE schemaops_retired_a2d80f8c.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_a2d80f8c"."t";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_a2d80f8c";
-- no undo: what was retired is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_041ad736";
-- no undo: what was retired is gone
