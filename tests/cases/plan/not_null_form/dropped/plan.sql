-- ==== expand
-- not_null; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "a" DROP NOT NULL;
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" SET NOT NULL;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_a";
-- undo: ALTER TABLE "public"."t" RENAME CONSTRAINT "t_a_not_null" TO "x";
-- undo: ALTER TABLE "public"."t" ALTER CONSTRAINT "x" NO INHERIT

-- not_null; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_a";
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "_so_not_null_t_a"

-- not_null; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_a";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_a";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "_so_not_null_t_a" CHECK ("a" IS NOT NULL) NOT VALID
