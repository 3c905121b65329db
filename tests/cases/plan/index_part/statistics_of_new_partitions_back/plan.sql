-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- retire; ACCESS EXCLUSIVE public.p3; !lock
ALTER TABLE "public"."p3" ADD CONSTRAINT "_so_within_p3" CHECK (((id IS NOT NULL) AND (id >= 200) AND (id < 300))) NOT VALID;
-- undo: ALTER TABLE "public"."p3" DROP CONSTRAINT IF EXISTS "_so_within_p3"

-- retire; SHARE UPDATE EXCLUSIVE public.p3; !scan; !data-dependent
ALTER TABLE "public"."p3" VALIDATE CONSTRAINT "_so_within_p3";
-- no undo: it goes with the step that added it

-- retire; ACCESS EXCLUSIVE public.p3; SHARE UPDATE EXCLUSIVE public.p; !lock; no transaction
ALTER TABLE "public"."p" DETACH PARTITION "public"."p3" CONCURRENTLY;
-- undo: ALTER TABLE "public"."p" ATTACH PARTITION "public"."p3" FOR VALUES FROM (200) TO (300)

-- retire; SHARE UPDATE EXCLUSIVE public.p3
ALTER TABLE "public"."p3" VALIDATE CONSTRAINT "_so_within_p3";
-- undo: ALTER TABLE "public"."p3" VALIDATE CONSTRAINT "_so_within_p3"

-- retire; ACCESS EXCLUSIVE public.p3; !lock
ALTER TABLE "public"."p3" DROP CONSTRAINT IF EXISTS "_so_within_p3";
-- undo: ALTER TABLE "public"."p3" ADD CONSTRAINT "_so_within_p3" CHECK (((id IS NOT NULL) AND (id >= 200) AND (id < 300))) NOT VALID

-- retire; ACCESS EXCLUSIVE public.p2; !lock
ALTER TABLE "public"."p2" ADD CONSTRAINT "_so_within_p2" CHECK (((id IS NOT NULL) AND (id >= 100) AND (id < 200))) NOT VALID;
-- undo: ALTER TABLE "public"."p2" DROP CONSTRAINT IF EXISTS "_so_within_p2"

-- retire; SHARE UPDATE EXCLUSIVE public.p2; !scan; !data-dependent
ALTER TABLE "public"."p2" VALIDATE CONSTRAINT "_so_within_p2";
-- no undo: it goes with the step that added it

-- retire; ACCESS EXCLUSIVE public.p2; SHARE UPDATE EXCLUSIVE public.p; !lock; no transaction
ALTER TABLE "public"."p" DETACH PARTITION "public"."p2" CONCURRENTLY;
-- undo: ALTER TABLE "public"."p" ATTACH PARTITION "public"."p2" FOR VALUES FROM (100) TO (200)

-- retire; SHARE UPDATE EXCLUSIVE public.p2
ALTER TABLE "public"."p2" VALIDATE CONSTRAINT "_so_within_p2";
-- undo: ALTER TABLE "public"."p2" VALIDATE CONSTRAINT "_so_within_p2"

-- retire; ACCESS EXCLUSIVE public.p2; !lock
ALTER TABLE "public"."p2" DROP CONSTRAINT IF EXISTS "_so_within_p2";
-- undo: ALTER TABLE "public"."p2" ADD CONSTRAINT "_so_within_p2" CHECK (((id IS NOT NULL) AND (id >= 100) AND (id < 200))) NOT VALID

-- retire; ACCESS EXCLUSIVE public.p3; !lock
ALTER TABLE "public"."p3" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."p3" SET SCHEMA "public"

-- retire; ACCESS EXCLUSIVE public.p21; !lock
ALTER TABLE "public"."p21" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."p21" SET SCHEMA "public"

-- retire; ACCESS EXCLUSIVE public.p2; !lock
ALTER TABLE "public"."p2" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."p2" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.p3; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."p3";
-- no undo: the data is gone

-- retire; ACCESS EXCLUSIVE schemaops_retired_.p21; ACCESS EXCLUSIVE schemaops_retired_.p2; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."p21";
-- no undo: the data is gone

-- retire; ACCESS EXCLUSIVE schemaops_retired_.p2; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."p2";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
