-- ==== contract
-- partition; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" RENAME CONSTRAINT "old_key" TO "p1_pkey";
COMMENT ON CONSTRAINT "p1_pkey" ON "public"."p1" IS NULL;
-- undo: ALTER TABLE "public"."p1" RENAME CONSTRAINT "p1_pkey" TO "old_key";
-- undo: COMMENT ON CONSTRAINT "old_key" ON "public"."p1" IS 'own'

-- partition; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" RENAME CONSTRAINT "p1_r" TO "p_r";
-- undo: ALTER TABLE "public"."p1" RENAME CONSTRAINT "p_r" TO "p1_r"

-- partition
ALTER INDEX "public"."p1_text" RENAME TO "p1_a_idx";
-- undo: ALTER INDEX "public"."p1_a_idx" RENAME TO "p1_text"

-- partition; ACCESS EXCLUSIVE public.p1; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."p1" WHERE NOT (((id IS NOT NULL) AND (id < 100000))) LIMIT 5
ALTER TABLE "public"."p1" ADD CONSTRAINT "_so_within_p1" CHECK (((id IS NOT NULL) AND (id < 100000))) NOT VALID;
-- undo: ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1"

-- partition; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1";
-- no undo: it goes with the step that added it

-- partition; ACCESS EXCLUSIVE public.p1; SHARE UPDATE EXCLUSIVE public.p; ACCESS EXCLUSIVE public.r; !lock
ALTER TABLE "public"."p" ATTACH PARTITION "public"."p1" FOR VALUES FROM (MINVALUE) TO (100000);
ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1";
-- undo: ALTER TABLE "public"."p" DETACH PARTITION "public"."p1"
