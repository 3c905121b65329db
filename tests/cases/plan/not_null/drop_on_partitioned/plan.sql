-- ==== expand
-- not_null; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ALTER COLUMN "a" DROP NOT NULL;
-- undo: ALTER TABLE "public"."p" ALTER COLUMN "a" SET NOT NULL;
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "_so_not_null_p_a"

-- not_null; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "_so_not_null_p_a";
-- undo: ALTER TABLE "public"."p" VALIDATE CONSTRAINT "_so_not_null_p_a"

-- not_null; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "_so_not_null_p_a";
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "_so_not_null_p_a";
-- undo: ALTER TABLE "public"."p" ADD CONSTRAINT "_so_not_null_p_a" CHECK ("a" IS NOT NULL) NOT VALID
