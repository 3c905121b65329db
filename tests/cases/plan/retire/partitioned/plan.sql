-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_449f3479";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_449f3479"

-- retire; ACCESS EXCLUSIVE public.p2; !lock
ALTER TABLE "public"."p2" SET SCHEMA "schemaops_retired_449f3479";
-- undo: ALTER TABLE "schemaops_retired_449f3479"."p2" SET SCHEMA "public"

-- retire; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" SET SCHEMA "schemaops_retired_449f3479";
-- undo: ALTER TABLE "schemaops_retired_449f3479"."p1" SET SCHEMA "public"

-- retire; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" SET SCHEMA "schemaops_retired_449f3479";
-- undo: ALTER TABLE "schemaops_retired_449f3479"."p" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_449f3479.p2; ACCESS EXCLUSIVE schemaops_retired_449f3479.p; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_449f3479"."p2";
-- no undo: the data is gone

-- retire; ACCESS EXCLUSIVE schemaops_retired_449f3479.p1; ACCESS EXCLUSIVE schemaops_retired_449f3479.p; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_449f3479"."p1";
-- no undo: the data is gone

-- retire; ACCESS EXCLUSIVE schemaops_retired_449f3479.p; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_449f3479"."p";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_449f3479";
-- no undo: what was retired is gone
