-- ==== expand
-- add_column; ACCESS EXCLUSIVE public."100% {} %s"; !lock
ALTER TABLE "public"."100% {} %s" ADD COLUMN "100% {} %s" text;
-- undo: ALTER TABLE "public"."100% {} %s" DROP COLUMN "100% {} %s"

-- add_column; SHARE ROW EXCLUSIVE public."100% {} %s"; !lock
CREATE FUNCTION "public"."_so_fill_100% {} %s_100% {} %s"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."100% {} %s" := (SELECT 'v' FROM (SELECT NEW.*) AS "100% {} %s");
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_fill_100% {} %s_100% {} %s"() IS 'schemaops: fills 100% {} %s for the old application';
CREATE TRIGGER "zzz_so_fill_100% {} %s" BEFORE INSERT ON "public"."100% {} %s" FOR EACH ROW WHEN (NEW."100% {} %s" IS NULL) EXECUTE FUNCTION "public"."_so_fill_100% {} %s_100% {} %s"();
COMMENT ON TRIGGER "zzz_so_fill_100% {} %s" ON "public"."100% {} %s" IS 'schemaops: fills 100% {} %s for the old application';
-- undo: DROP TRIGGER "zzz_so_fill_100% {} %s" ON "public"."100% {} %s";
-- undo: DROP FUNCTION "public"."_so_fill_100% {} %s_100% {} %s"()
-- ==== backfill
-- add_column; ROW EXCLUSIVE public."100% {} %s"; repeated
UPDATE "public"."100% {} %s" SET "100% {} %s" = 'v'
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."100% {} %s"
    WHERE "100% {} %s" IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("100% {} %s" IS NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- add_column; ACCESS EXCLUSIVE public."100% {} %s"; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."100% {} %s" WHERE "100% {} %s" IS NULL LIMIT 6
ALTER TABLE "public"."100% {} %s" ADD CONSTRAINT "100% {} %s_100% {} %s_not_null" NOT NULL "100% {} %s" NOT VALID;
-- undo: ALTER TABLE "public"."100% {} %s" DROP CONSTRAINT IF EXISTS "100% {} %s_100% {} %s_not_null"

-- add_column; SHARE UPDATE EXCLUSIVE public."100% {} %s"; !scan; !data-dependent
ALTER TABLE "public"."100% {} %s" VALIDATE CONSTRAINT "100% {} %s_100% {} %s_not_null";
-- no undo: it goes with the step that added it

-- add_column; ACCESS EXCLUSIVE public."100% {} %s"; !lock
DROP TRIGGER "zzz_so_fill_100% {} %s" ON "public"."100% {} %s";
DROP FUNCTION "public"."_so_fill_100% {} %s_100% {} %s"();
-- undo: CREATE FUNCTION "public"."_so_fill_100% {} %s_100% {} %s"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."100% {} %s" := (SELECT 'v' FROM (SELECT NEW.*) AS "100% {} %s");
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_fill_100% {} %s_100% {} %s"() IS 'schemaops: fills 100% {} %s for the old application';
-- undo: CREATE TRIGGER "zzz_so_fill_100% {} %s" BEFORE INSERT ON "public"."100% {} %s" FOR EACH ROW WHEN (NEW."100% {} %s" IS NULL) EXECUTE FUNCTION "public"."_so_fill_100% {} %s_100% {} %s"();
-- undo: COMMENT ON TRIGGER "zzz_so_fill_100% {} %s" ON "public"."100% {} %s" IS 'schemaops: fills 100% {} %s for the old application'
