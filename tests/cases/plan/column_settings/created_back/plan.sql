-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_9b216973";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_9b216973"

-- retire; ACCESS EXCLUSIVE public.t1; !lock
ALTER TABLE "public"."t1" SET SCHEMA "schemaops_retired_9b216973";
-- undo: ALTER TABLE "schemaops_retired_9b216973"."t1" SET SCHEMA "public"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_9b216973";
-- undo: ALTER TABLE "schemaops_retired_9b216973"."t" SET SCHEMA "public"

-- retire; ACCESS EXCLUSIVE public.c; !lock
ALTER TABLE "public"."c" SET SCHEMA "schemaops_retired_9b216973";
-- undo: ALTER TABLE "schemaops_retired_9b216973"."c" SET SCHEMA "public"

-- retire; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" SET SCHEMA "schemaops_retired_9b216973";
-- undo: ALTER TABLE "schemaops_retired_9b216973"."p" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_9b216973.t1; ACCESS EXCLUSIVE schemaops_retired_9b216973.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_9b216973"."t1";
-- no undo: the data is gone

-- retire; ACCESS EXCLUSIVE schemaops_retired_9b216973.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_9b216973"."t";
-- no undo: the data is gone

-- retire; ACCESS EXCLUSIVE schemaops_retired_9b216973.c; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_9b216973"."c";
-- no undo: the data is gone

-- retire; ACCESS EXCLUSIVE schemaops_retired_9b216973.p; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_9b216973"."p";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_9b216973";
-- no undo: what was retired is gone
