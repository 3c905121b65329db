-- ==== contract
-- direct
ALTER TYPE "public"."e_old" RENAME TO "e_new";
-- undo: ALTER TYPE "public"."e_new" RENAME TO "e_old"

-- direct
ALTER DOMAIN "public"."d_old" RENAME TO "d_new";
-- undo: ALTER DOMAIN "public"."d_new" RENAME TO "d_old"

-- domain
ALTER DOMAIN "public"."d_new" RENAME CONSTRAINT "d_old_check" TO "d_new_check";
-- undo: ALTER DOMAIN "public"."d_new" RENAME CONSTRAINT "d_new_check" TO "d_old_check"

-- direct
ALTER TYPE "public"."c_old" RENAME TO "c_new";
-- undo: ALTER TYPE "public"."c_new" RENAME TO "c_old"
