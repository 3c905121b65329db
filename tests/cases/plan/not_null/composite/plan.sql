-- ==== contract
-- not_null; ACCESS EXCLUSIVE public.shops; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."shops" WHERE "location" IS NOT DISTINCT FROM NULL LIMIT 6
ALTER TABLE "public"."shops" ADD CONSTRAINT "_so_not_null_shops_location" CHECK ("location" IS DISTINCT FROM NULL) NOT VALID;
-- undo: ALTER TABLE "public"."shops" DROP CONSTRAINT IF EXISTS "_so_not_null_shops_location"

-- not_null; SHARE UPDATE EXCLUSIVE public.shops; !scan; !data-dependent
ALTER TABLE "public"."shops" VALIDATE CONSTRAINT "_so_not_null_shops_location";
-- no undo: it goes with the step that added it

-- not_null; ACCESS EXCLUSIVE public.shops; !lock
ALTER TABLE "public"."shops" ALTER COLUMN "location" SET NOT NULL;
ALTER TABLE "public"."shops" DROP CONSTRAINT IF EXISTS "_so_not_null_shops_location";
-- undo: ALTER TABLE "public"."shops" ALTER COLUMN "location" DROP NOT NULL
