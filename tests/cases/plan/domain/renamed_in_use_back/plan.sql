-- ==== contract
-- direct
ALTER TYPE "public"."e_new" RENAME TO "e_old";
-- undo: ALTER TYPE "public"."e_old" RENAME TO "e_new"

-- direct
ALTER DOMAIN "public"."d_new" RENAME TO "d_old";
-- undo: ALTER DOMAIN "public"."d_old" RENAME TO "d_new"

-- domain
ALTER DOMAIN "public"."d_old" RENAME CONSTRAINT "d_new_check" TO "d_old_check";
-- undo: ALTER DOMAIN "public"."d_old" RENAME CONSTRAINT "d_old_check" TO "d_new_check"

-- direct
ALTER TYPE "public"."c_new" RENAME TO "c_old";
-- undo: ALTER TYPE "public"."c_old" RENAME TO "c_new"
