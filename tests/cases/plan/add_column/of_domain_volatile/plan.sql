-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock; !scan; !rewrite
ALTER TABLE "public"."t" ADD COLUMN "a" public.d;
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
