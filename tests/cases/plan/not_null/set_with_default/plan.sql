-- ==== contract
-- not_null; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."t" WHERE "a" IS NULL LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "_so_not_null_t_a" CHECK ("a" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_a"

-- not_null; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "_so_not_null_t_a";
-- no undo: it goes with the step that added it

-- not_null; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "a" SET NOT NULL;
ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_a";
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" DROP NOT NULL
