-- ==== expand
-- add_column; ACCESS EXCLUSIVE public."MixedCase"; !lock
ALTER TABLE "public"."MixedCase" ADD COLUMN "MixedCase" text;
-- undo: ALTER TABLE "public"."MixedCase" DROP COLUMN "MixedCase"

-- add_column; SHARE ROW EXCLUSIVE public."MixedCase"; !lock
CREATE FUNCTION "public"."_so_fill_MixedCase_MixedCase"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."MixedCase" := (SELECT 'v' FROM (SELECT NEW.*) AS "MixedCase");
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_fill_MixedCase_MixedCase"() IS 'schemaops: fills MixedCase for the old application';
CREATE TRIGGER "zzz_so_fill_MixedCase" BEFORE INSERT ON "public"."MixedCase" FOR EACH ROW WHEN (NEW."MixedCase" IS NULL) EXECUTE FUNCTION "public"."_so_fill_MixedCase_MixedCase"();
COMMENT ON TRIGGER "zzz_so_fill_MixedCase" ON "public"."MixedCase" IS 'schemaops: fills MixedCase for the old application';
-- undo: DROP TRIGGER "zzz_so_fill_MixedCase" ON "public"."MixedCase";
-- undo: DROP FUNCTION "public"."_so_fill_MixedCase_MixedCase"()
-- ==== backfill
-- add_column; ROW EXCLUSIVE public."MixedCase"; repeated
UPDATE "public"."MixedCase" SET "MixedCase" = 'v'
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."MixedCase"
    WHERE "MixedCase" IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("MixedCase" IS NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- add_column; ACCESS EXCLUSIVE public."MixedCase"; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."MixedCase" WHERE "MixedCase" IS NULL LIMIT 6
ALTER TABLE "public"."MixedCase" ADD CONSTRAINT "_so_not_null_MixedCase_MixedCase" CHECK ("MixedCase" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."MixedCase" DROP CONSTRAINT IF EXISTS "_so_not_null_MixedCase_MixedCase"

-- add_column; SHARE UPDATE EXCLUSIVE public."MixedCase"; !scan; !data-dependent
ALTER TABLE "public"."MixedCase" VALIDATE CONSTRAINT "_so_not_null_MixedCase_MixedCase";
-- no undo: it goes with the step that added it

-- add_column; ACCESS EXCLUSIVE public."MixedCase"; !lock
ALTER TABLE "public"."MixedCase" ALTER COLUMN "MixedCase" SET NOT NULL;
ALTER TABLE "public"."MixedCase" DROP CONSTRAINT IF EXISTS "_so_not_null_MixedCase_MixedCase";
-- undo: ALTER TABLE "public"."MixedCase" ALTER COLUMN "MixedCase" DROP NOT NULL

-- add_column; ACCESS EXCLUSIVE public."MixedCase"; !lock
DROP TRIGGER "zzz_so_fill_MixedCase" ON "public"."MixedCase";
DROP FUNCTION "public"."_so_fill_MixedCase_MixedCase"();
-- undo: CREATE FUNCTION "public"."_so_fill_MixedCase_MixedCase"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."MixedCase" := (SELECT 'v' FROM (SELECT NEW.*) AS "MixedCase");
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_fill_MixedCase_MixedCase"() IS 'schemaops: fills MixedCase for the old application';
-- undo: CREATE TRIGGER "zzz_so_fill_MixedCase" BEFORE INSERT ON "public"."MixedCase" FOR EACH ROW WHEN (NEW."MixedCase" IS NULL) EXECUTE FUNCTION "public"."_so_fill_MixedCase_MixedCase"();
-- undo: COMMENT ON TRIGGER "zzz_so_fill_MixedCase" ON "public"."MixedCase" IS 'schemaops: fills MixedCase for the old application'
