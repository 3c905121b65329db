-- ==== expand
-- drop_column; ACCESS EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !lock
ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" ALTER COLUMN "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" DROP NOT NULL;
-- undo: ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" ALTER COLUMN "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" SET NOT NULL;
-- undo: ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" DROP CONSTRAINT IF EXISTS "_so_not_null_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b75e16b9"

-- drop_column; ACCESS EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !lock
ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" DROP CONSTRAINT IF EXISTS "_so_not_null_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b75e16b9";
-- undo: ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" VALIDATE CONSTRAINT "_so_not_null_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b75e16b9"

-- drop_column; ACCESS EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !lock
ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" DROP CONSTRAINT IF EXISTS "_so_not_null_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b75e16b9";
-- undo: ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" DROP CONSTRAINT IF EXISTS "_so_not_null_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b75e16b9";
-- undo: ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" ADD CONSTRAINT "_so_not_null_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b75e16b9" CHECK ("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" IS NOT NULL) NOT VALID
-- ==== contract
-- drop_column; ACCESS EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !lock
ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" RENAME COLUMN "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" TO "_so_old_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_eaafcaf2";
COMMENT ON COLUMN "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"."_so_old_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_eaafcaf2" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"."_so_old_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_eaafcaf2" IS NULL;
-- undo: ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" RENAME COLUMN "_so_old_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_eaafcaf2" TO "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !lock; !data-loss; !irreversible
ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" DROP COLUMN "_so_old_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_eaafcaf2";
-- no undo: the values are gone
