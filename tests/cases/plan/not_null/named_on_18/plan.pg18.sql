-- ==== contract
-- not_null; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."t" WHERE "a" IS NULL LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "a_is_there" NOT NULL "a" NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "a_is_there"

-- not_null; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "a_is_there";
-- no undo: it goes with the step that added it
