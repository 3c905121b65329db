-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

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

-- index; SHARE public.p; !lock
CREATE UNIQUE INDEX "p_a" ON ONLY "public"."p" USING btree (id, a);
-- undo: DROP INDEX IF EXISTS "public"."p_a"

-- index; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "p1_id_a_idx" ON "public"."p1" USING btree (id, a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."p1_id_a_idx"

-- index; ACCESS SHARE public.p; ACCESS SHARE public.p1
ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p1_id_a_idx";
-- undo: DROP INDEX IF EXISTS "public"."p_a"

-- retire; ACCESS EXCLUSIVE public.p2; !lock
ALTER TABLE "public"."p2" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."p2" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.p2; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."p2";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
