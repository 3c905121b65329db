-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- retire; ACCESS EXCLUSIVE public.pd; !lock
ALTER TABLE "public"."pd" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."pd" SET SCHEMA "public"

-- retire; ACCESS EXCLUSIVE public.p1a; !lock
ALTER TABLE "public"."p1a" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."p1a" SET SCHEMA "public"

-- retire; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."p1" SET SCHEMA "public"

-- retire; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."p" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.pd; ACCESS EXCLUSIVE schemaops_retired_.p; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."pd";
-- no undo: the data is gone

-- retire; ACCESS EXCLUSIVE schemaops_retired_.p1a; ACCESS EXCLUSIVE schemaops_retired_.p1; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."p1a";
-- no undo: the data is gone

-- retire; ACCESS EXCLUSIVE schemaops_retired_.p1; ACCESS EXCLUSIVE schemaops_retired_.p; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."p1";
-- no undo: the data is gone

-- retire; ACCESS EXCLUSIVE schemaops_retired_.p; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."p";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
