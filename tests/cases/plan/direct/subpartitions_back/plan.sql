-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_f59a137e";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_f59a137e"

-- retire; ACCESS EXCLUSIVE public.pd; !lock
ALTER TABLE "public"."pd" SET SCHEMA "schemaops_retired_f59a137e";
-- undo: ALTER TABLE "schemaops_retired_f59a137e"."pd" SET SCHEMA "public"

-- retire; ACCESS EXCLUSIVE public.p1a; !lock
ALTER TABLE "public"."p1a" SET SCHEMA "schemaops_retired_f59a137e";
-- undo: ALTER TABLE "schemaops_retired_f59a137e"."p1a" SET SCHEMA "public"

-- retire; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" SET SCHEMA "schemaops_retired_f59a137e";
-- undo: ALTER TABLE "schemaops_retired_f59a137e"."p1" SET SCHEMA "public"

-- retire; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" SET SCHEMA "schemaops_retired_f59a137e";
-- undo: ALTER TABLE "schemaops_retired_f59a137e"."p" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_f59a137e.pd; ACCESS EXCLUSIVE schemaops_retired_f59a137e.p; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_f59a137e"."pd";
-- no undo: the data is gone

-- retire; ACCESS EXCLUSIVE schemaops_retired_f59a137e.p1a; ACCESS EXCLUSIVE schemaops_retired_f59a137e.p1; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_f59a137e"."p1a";
-- no undo: the data is gone

-- retire; ACCESS EXCLUSIVE schemaops_retired_f59a137e.p1; ACCESS EXCLUSIVE schemaops_retired_f59a137e.p; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_f59a137e"."p1";
-- no undo: the data is gone

-- retire; ACCESS EXCLUSIVE schemaops_retired_f59a137e.p; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_f59a137e"."p";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_f59a137e";
-- no undo: what was retired is gone
