-- ==== contract
-- partition; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" ADD CONSTRAINT "_so_within_p1" CHECK (((id IS NOT NULL) AND (id < 100000))) NOT VALID;
-- undo: ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1"

-- partition; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1";
-- no undo: it goes with the step that added it

-- partition; ACCESS EXCLUSIVE public.p1; SHARE UPDATE EXCLUSIVE public.p; SHARE ROW EXCLUSIVE public.r; !lock; no transaction
ALTER TABLE "public"."p" DETACH PARTITION "public"."p1" CONCURRENTLY;
-- undo: ALTER TABLE "public"."p" ATTACH PARTITION "public"."p1" FOR VALUES FROM (MINVALUE) TO (100000)

-- partition; SHARE UPDATE EXCLUSIVE public.p1
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1";
-- undo: ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1"

-- partition; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1";
-- undo: ALTER TABLE "public"."p1" ADD CONSTRAINT "_so_within_p1" CHECK (((id IS NOT NULL) AND (id < 100000))) NOT VALID

-- partition; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" RENAME CONSTRAINT "p1_pkey" TO "old_key";
COMMENT ON CONSTRAINT "old_key" ON "public"."p1" IS 'own';
-- undo: ALTER TABLE "public"."p1" RENAME CONSTRAINT "old_key" TO "p1_pkey";
-- undo: COMMENT ON CONSTRAINT "p1_pkey" ON "public"."p1" IS NULL

-- partition; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" RENAME CONSTRAINT "p_r" TO "p1_r";
-- undo: ALTER TABLE "public"."p1" RENAME CONSTRAINT "p1_r" TO "p_r"

-- partition
ALTER INDEX "public"."p1_a_idx" RENAME TO "p1_text";
-- undo: ALTER INDEX "public"."p1_text" RENAME TO "p1_a_idx"
