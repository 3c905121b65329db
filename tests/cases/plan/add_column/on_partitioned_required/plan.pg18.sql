-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ADD COLUMN "a" text;
-- undo: ALTER TABLE "public"."p" DROP COLUMN "a"
-- ==== contract
-- add_column; ACCESS EXCLUSIVE public.p; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."p" WHERE "a" IS NULL LIMIT 6
ALTER TABLE "public"."p" ADD CONSTRAINT "p_a_not_null" NOT NULL "a" NOT VALID;
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "p_a_not_null"

-- add_column; SHARE UPDATE EXCLUSIVE public.p; !scan; !data-dependent
ALTER TABLE "public"."p" VALIDATE CONSTRAINT "p_a_not_null";
-- no undo: it goes with the step that added it
