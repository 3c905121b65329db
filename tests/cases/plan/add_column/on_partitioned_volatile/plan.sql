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
ALTER TABLE "public"."p" ADD CONSTRAINT "_so_not_null_p_a" CHECK ("a" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "_so_not_null_p_a"

-- add_column; SHARE UPDATE EXCLUSIVE public.p; !scan; !data-dependent
ALTER TABLE "public"."p" VALIDATE CONSTRAINT "_so_not_null_p_a";
-- no undo: it goes with the step that added it

-- add_column; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ALTER COLUMN "a" SET NOT NULL;
ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "_so_not_null_p_a";
-- undo: ALTER TABLE "public"."p" ALTER COLUMN "a" DROP NOT NULL
