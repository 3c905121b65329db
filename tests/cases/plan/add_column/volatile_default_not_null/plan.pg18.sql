-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" uuid;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "a" SET DEFAULT gen_random_uuid();
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" DROP DEFAULT
-- ==== backfill
-- add_column; ROW EXCLUSIVE public.t; repeated
UPDATE "public"."t" SET "a" = gen_random_uuid()
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "a" IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("a" IS NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- add_column; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."t" WHERE "a" IS NULL LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_a_not_null" NOT NULL "a" NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_a_not_null"

-- add_column; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_a_not_null";
-- no undo: it goes with the step that added it
