-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ADD COLUMN "a" uuid;
-- undo: ALTER TABLE "public"."p" DROP COLUMN "a"

-- add_column; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ALTER COLUMN "a" SET DEFAULT gen_random_uuid();
-- undo: ALTER TABLE "public"."p" ALTER COLUMN "a" DROP DEFAULT
-- ==== backfill
-- add_column; ROW EXCLUSIVE public.p; repeated
UPDATE "public"."p" SET "a" = gen_random_uuid()
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."p"
    WHERE "a" IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("a" IS NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- add_column; ACCESS EXCLUSIVE public.p; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."p" WHERE "a" IS NULL LIMIT 6
ALTER TABLE "public"."p" ADD CONSTRAINT "p_a_not_null" NOT NULL "a" NOT VALID;
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "p_a_not_null"

-- add_column; SHARE UPDATE EXCLUSIVE public.p; !scan; !data-dependent
ALTER TABLE "public"."p" VALIDATE CONSTRAINT "p_a_not_null";
-- no undo: it goes with the step that added it
