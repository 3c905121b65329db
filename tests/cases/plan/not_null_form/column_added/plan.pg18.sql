-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "b" text DEFAULT 'x'::text CONSTRAINT "x" NOT NULL;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "b"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "c" text;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "c"
-- ==== contract
-- add_column; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."t" WHERE "c" IS NULL LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "y" NOT NULL "c" NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "y"

-- add_column; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "y";
-- no undo: it goes with the step that added it
