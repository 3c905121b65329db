-- ==== expand
-- index; SHARE public.p; !lock
CREATE INDEX "p_a" ON ONLY "public"."p" USING btree (a);
-- undo: DROP INDEX IF EXISTS "public"."p_a"

-- index; SHARE UPDATE EXCLUSIVE public.p1; !scan; no transaction
CREATE INDEX CONCURRENTLY "p1_a_idx" ON "public"."p1" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."p1_a_idx"

-- index; SHARE public.p2; !lock
CREATE INDEX "p2_a_idx" ON ONLY "public"."p2" USING btree (a);
-- undo: DROP INDEX IF EXISTS "public"."p2_a_idx"

-- index; SHARE UPDATE EXCLUSIVE public.p21; !scan; no transaction
CREATE INDEX CONCURRENTLY "p21_a_idx" ON "public"."p21" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."p21_a_idx"

-- index; SHARE UPDATE EXCLUSIVE public.p22; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_part_p_a_p22" ON "public"."p22" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_part_p_a_p22"

-- index; ACCESS SHARE public.p; ACCESS SHARE public.p1; ACCESS SHARE public.p2; ACCESS SHARE public.p21; ACCESS SHARE public.p22
ALTER INDEX "public"."p2_a_idx" ATTACH PARTITION "public"."_so_part_p_a_p22";
ALTER INDEX "public"."p2_a_idx" ATTACH PARTITION "public"."p21_a_idx";
ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p2_a_idx";
ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p1_a_idx";
-- undo: DROP INDEX IF EXISTS "public"."p_a"
-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- retire; ACCESS EXCLUSIVE public.p22; !lock
ALTER TABLE "public"."p22" ADD CONSTRAINT "_so_within_p22" CHECK (((id IS NOT NULL) AND (id >= 100) AND (id < 200) AND (id IS NOT NULL) AND (id >= 150) AND (id < 200))) NOT VALID;
-- undo: ALTER TABLE "public"."p22" DROP CONSTRAINT IF EXISTS "_so_within_p22"

-- retire; SHARE UPDATE EXCLUSIVE public.p22; !scan; !data-dependent
ALTER TABLE "public"."p22" VALIDATE CONSTRAINT "_so_within_p22";
-- no undo: it goes with the step that added it

-- retire; ACCESS EXCLUSIVE public.p22; SHARE UPDATE EXCLUSIVE public.p2; !lock; no transaction
ALTER TABLE "public"."p2" DETACH PARTITION "public"."p22" CONCURRENTLY;
-- undo: ALTER TABLE "public"."p2" ATTACH PARTITION "public"."p22" FOR VALUES FROM (150) TO (200)

-- retire; SHARE UPDATE EXCLUSIVE public.p22
ALTER TABLE "public"."p22" VALIDATE CONSTRAINT "_so_within_p22";
-- undo: ALTER TABLE "public"."p22" VALIDATE CONSTRAINT "_so_within_p22"

-- retire; ACCESS EXCLUSIVE public.p22; !lock
ALTER TABLE "public"."p22" DROP CONSTRAINT IF EXISTS "_so_within_p22";
-- undo: ALTER TABLE "public"."p22" ADD CONSTRAINT "_so_within_p22" CHECK (((id IS NOT NULL) AND (id >= 100) AND (id < 200) AND (id IS NOT NULL) AND (id >= 150) AND (id < 200))) NOT VALID

-- retire; ACCESS EXCLUSIVE public.p22; !lock
ALTER TABLE "public"."p22" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."p22" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.p22; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."p22";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
