-- ==== expand
-- add_column; ACCESS EXCLUSIVE public."größe ☃ ключ"; !lock
ALTER TABLE "public"."größe ☃ ключ" ADD COLUMN "größe ☃ ключ" text;
-- undo: ALTER TABLE "public"."größe ☃ ключ" DROP COLUMN "größe ☃ ключ"

-- add_column; SHARE ROW EXCLUSIVE public."größe ☃ ключ"; !lock
CREATE FUNCTION "public"."_so_fill_größe ☃ ключ_größe ☃ ключ"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."größe ☃ ключ" := (SELECT 'v' FROM (SELECT NEW.*) AS "größe ☃ ключ");
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_fill_größe ☃ ключ_größe ☃ ключ"() IS 'schemaops: fills größe ☃ ключ for the old application';
CREATE TRIGGER "zzz_so_fill_größe ☃ ключ" BEFORE INSERT ON "public"."größe ☃ ключ" FOR EACH ROW WHEN (NEW."größe ☃ ключ" IS NULL) EXECUTE FUNCTION "public"."_so_fill_größe ☃ ключ_größe ☃ ключ"();
COMMENT ON TRIGGER "zzz_so_fill_größe ☃ ключ" ON "public"."größe ☃ ключ" IS 'schemaops: fills größe ☃ ключ for the old application';
-- undo: DROP TRIGGER "zzz_so_fill_größe ☃ ключ" ON "public"."größe ☃ ключ";
-- undo: DROP FUNCTION "public"."_so_fill_größe ☃ ключ_größe ☃ ключ"()
-- ==== backfill
-- add_column; ROW EXCLUSIVE public."größe ☃ ключ"; repeated
UPDATE "public"."größe ☃ ключ" SET "größe ☃ ключ" = 'v'
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."größe ☃ ключ"
    WHERE "größe ☃ ключ" IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("größe ☃ ключ" IS NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- add_column; ACCESS EXCLUSIVE public."größe ☃ ключ"; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."größe ☃ ключ" WHERE "größe ☃ ключ" IS NULL LIMIT 6
ALTER TABLE "public"."größe ☃ ключ" ADD CONSTRAINT "_so_not_null_größe ☃ ключ_größe ☃ ключ" CHECK ("größe ☃ ключ" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."größe ☃ ключ" DROP CONSTRAINT IF EXISTS "_so_not_null_größe ☃ ключ_größe ☃ ключ"

-- add_column; SHARE UPDATE EXCLUSIVE public."größe ☃ ключ"; !scan; !data-dependent
ALTER TABLE "public"."größe ☃ ключ" VALIDATE CONSTRAINT "_so_not_null_größe ☃ ключ_größe ☃ ключ";
-- no undo: it goes with the step that added it

-- add_column; ACCESS EXCLUSIVE public."größe ☃ ключ"; !lock
ALTER TABLE "public"."größe ☃ ключ" ALTER COLUMN "größe ☃ ключ" SET NOT NULL;
ALTER TABLE "public"."größe ☃ ключ" DROP CONSTRAINT IF EXISTS "_so_not_null_größe ☃ ключ_größe ☃ ключ";
-- undo: ALTER TABLE "public"."größe ☃ ключ" ALTER COLUMN "größe ☃ ключ" DROP NOT NULL

-- add_column; ACCESS EXCLUSIVE public."größe ☃ ключ"; !lock
DROP TRIGGER "zzz_so_fill_größe ☃ ключ" ON "public"."größe ☃ ключ";
DROP FUNCTION "public"."_so_fill_größe ☃ ключ_größe ☃ ключ"();
-- undo: CREATE FUNCTION "public"."_so_fill_größe ☃ ключ_größe ☃ ключ"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."größe ☃ ключ" := (SELECT 'v' FROM (SELECT NEW.*) AS "größe ☃ ключ");
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_fill_größe ☃ ключ_größe ☃ ключ"() IS 'schemaops: fills größe ☃ ключ for the old application';
-- undo: CREATE TRIGGER "zzz_so_fill_größe ☃ ключ" BEFORE INSERT ON "public"."größe ☃ ключ" FOR EACH ROW WHEN (NEW."größe ☃ ключ" IS NULL) EXECUTE FUNCTION "public"."_so_fill_größe ☃ ключ_größe ☃ ключ"();
-- undo: COMMENT ON TRIGGER "zzz_so_fill_größe ☃ ключ" ON "public"."größe ☃ ключ" IS 'schemaops: fills größe ☃ ключ for the old application'
