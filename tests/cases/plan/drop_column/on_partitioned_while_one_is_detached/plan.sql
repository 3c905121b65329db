-- ==== contract
-- partition; ACCESS EXCLUSIVE public.p2; !lock
ALTER TABLE "public"."p2" ADD CONSTRAINT "_so_within_p2" CHECK (((id IS NOT NULL) AND (id >= 100) AND (id < 200))) NOT VALID;
-- undo: ALTER TABLE "public"."p2" DROP CONSTRAINT IF EXISTS "_so_within_p2"

-- partition; SHARE UPDATE EXCLUSIVE public.p2; !scan; !data-dependent
ALTER TABLE "public"."p2" VALIDATE CONSTRAINT "_so_within_p2";
-- no undo: it goes with the step that added it

-- partition; ACCESS EXCLUSIVE public.p2; SHARE UPDATE EXCLUSIVE public.p; !lock; no transaction
ALTER TABLE "public"."p" DETACH PARTITION "public"."p2" CONCURRENTLY;
-- undo: ALTER TABLE "public"."p" ATTACH PARTITION "public"."p2" FOR VALUES FROM (100) TO (200)

-- partition; SHARE UPDATE EXCLUSIVE public.p2
ALTER TABLE "public"."p2" VALIDATE CONSTRAINT "_so_within_p2";
-- undo: ALTER TABLE "public"."p2" VALIDATE CONSTRAINT "_so_within_p2"

-- partition; ACCESS EXCLUSIVE public.p2; !lock
ALTER TABLE "public"."p2" DROP CONSTRAINT IF EXISTS "_so_within_p2";
-- undo: ALTER TABLE "public"."p2" ADD CONSTRAINT "_so_within_p2" CHECK (((id IS NOT NULL) AND (id >= 100) AND (id < 200))) NOT VALID

-- drop_column; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" RENAME COLUMN "n" TO "_so_old_n";
COMMENT ON COLUMN "public"."p"."_so_old_n" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."p"."_so_old_n" IS NULL;
-- undo: ALTER TABLE "public"."p" RENAME COLUMN "_so_old_n" TO "n"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.p; !lock; !data-loss; !irreversible
ALTER TABLE "public"."p" DROP COLUMN "_so_old_n";
-- no undo: the values are gone
