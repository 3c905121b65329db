-- ==== contract
-- not_null; ACCESS EXCLUSIVE public.shops; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."shops" WHERE "location" IS NOT DISTINCT FROM NULL LIMIT 6
ALTER TABLE "public"."shops" ADD CONSTRAINT "shops_location_not_null" NOT NULL "location" NOT VALID;
-- undo: ALTER TABLE "public"."shops" DROP CONSTRAINT IF EXISTS "shops_location_not_null"

-- not_null; SHARE UPDATE EXCLUSIVE public.shops; !scan; !data-dependent
ALTER TABLE "public"."shops" VALIDATE CONSTRAINT "shops_location_not_null";
-- no undo: it goes with the step that added it
