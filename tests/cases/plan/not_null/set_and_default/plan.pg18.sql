-- ==== expand
-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "a" SET DEFAULT 'x'::text;
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" DROP DEFAULT
-- ==== contract
-- not_null; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."t" WHERE "a" IS NULL LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_a_not_null" NOT NULL "a" NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_a_not_null"

-- not_null; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_a_not_null";
-- no undo: it goes with the step that added it
