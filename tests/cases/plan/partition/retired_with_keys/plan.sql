-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- retire; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" ADD CONSTRAINT "_so_within_p1" CHECK (((id IS NOT NULL) AND (id < 100000))) NOT VALID;
-- undo: ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1"

-- retire; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1";
-- no undo: it goes with the step that added it

-- retire; ACCESS EXCLUSIVE public.p1; SHARE UPDATE EXCLUSIVE public.p; SHARE ROW EXCLUSIVE public.r; !lock; no transaction
ALTER TABLE "public"."p" DETACH PARTITION "public"."p1" CONCURRENTLY;
-- undo: ALTER TABLE "public"."p" ATTACH PARTITION "public"."p1" FOR VALUES FROM (MINVALUE) TO (100000)

-- retire; SHARE UPDATE EXCLUSIVE public.p1
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1";
-- undo: ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1"

-- retire; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1";
-- undo: ALTER TABLE "public"."p1" ADD CONSTRAINT "_so_within_p1" CHECK (((id IS NOT NULL) AND (id < 100000))) NOT VALID

-- retire; SHARE UPDATE EXCLUSIVE public.p1; ROW SHARE public.r
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "p_r";
-- undo: ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "p_r"

-- retire; ACCESS EXCLUSIVE public.p1; ACCESS EXCLUSIVE public.r; !lock
ALTER TABLE "public"."p1" DROP CONSTRAINT "p_r";
-- undo: ALTER TABLE "public"."p1" ADD CONSTRAINT "p_r" FOREIGN KEY (r_id) REFERENCES public.r(id) NOT VALID

-- retire; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."p1" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.p1; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."p1";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
