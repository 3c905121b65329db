-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "u" uuid;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "u"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "u" SET DEFAULT gen_random_uuid();
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "u" DROP DEFAULT
-- ==== backfill
-- add_column; ROW EXCLUSIVE public.t; repeated
UPDATE "public"."t" SET "u" = gen_random_uuid()
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "u" IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("u" IS NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- add_column; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."t" WHERE "u" IS NULL LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "_so_not_null_t_u" CHECK ("u" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_u"

-- add_column; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "_so_not_null_t_u";
-- no undo: it goes with the step that added it

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "u" SET NOT NULL;
ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_u";
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "u" DROP NOT NULL
