-- ==== expand
-- add_column; ACCESS EXCLUSIVE public."a /* b"; !lock
ALTER TABLE "public"."a /* b" ADD COLUMN "a /* b" text;
-- undo: ALTER TABLE "public"."a /* b" DROP COLUMN "a /* b"

-- add_column; SHARE ROW EXCLUSIVE public."a /* b"; !lock
CREATE FUNCTION "public"."_so_fill_a /* b_a /* b"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."a /* b" := (SELECT 'v' FROM (SELECT NEW.*) AS "a /* b");
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_fill_a /* b_a /* b"() IS 'schemaops: fills a /* b for the old application';
CREATE TRIGGER "zzz_so_fill_a /* b" BEFORE INSERT ON "public"."a /* b" FOR EACH ROW WHEN (NEW."a /* b" IS NULL) EXECUTE FUNCTION "public"."_so_fill_a /* b_a /* b"();
COMMENT ON TRIGGER "zzz_so_fill_a /* b" ON "public"."a /* b" IS 'schemaops: fills a /* b for the old application';
-- undo: DROP TRIGGER "zzz_so_fill_a /* b" ON "public"."a /* b";
-- undo: DROP FUNCTION "public"."_so_fill_a /* b_a /* b"()
-- ==== backfill
-- add_column; ROW EXCLUSIVE public."a /* b"; repeated
UPDATE "public"."a /* b" SET "a /* b" = 'v'
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."a /* b"
    WHERE "a /* b" IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("a /* b" IS NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- add_column; ACCESS EXCLUSIVE public."a /* b"; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."a /* b" WHERE "a /* b" IS NULL LIMIT 6
ALTER TABLE "public"."a /* b" ADD CONSTRAINT "_so_not_null_a /* b_a /* b" CHECK ("a /* b" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."a /* b" DROP CONSTRAINT IF EXISTS "_so_not_null_a /* b_a /* b"

-- add_column; SHARE UPDATE EXCLUSIVE public."a /* b"; !scan; !data-dependent
ALTER TABLE "public"."a /* b" VALIDATE CONSTRAINT "_so_not_null_a /* b_a /* b";
-- no undo: it goes with the step that added it

-- add_column; ACCESS EXCLUSIVE public."a /* b"; !lock
ALTER TABLE "public"."a /* b" ALTER COLUMN "a /* b" SET NOT NULL;
ALTER TABLE "public"."a /* b" DROP CONSTRAINT IF EXISTS "_so_not_null_a /* b_a /* b";
-- undo: ALTER TABLE "public"."a /* b" ALTER COLUMN "a /* b" DROP NOT NULL

-- add_column; ACCESS EXCLUSIVE public."a /* b"; !lock
DROP TRIGGER "zzz_so_fill_a /* b" ON "public"."a /* b";
DROP FUNCTION "public"."_so_fill_a /* b_a /* b"();
-- undo: CREATE FUNCTION "public"."_so_fill_a /* b_a /* b"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."a /* b" := (SELECT 'v' FROM (SELECT NEW.*) AS "a /* b");
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_fill_a /* b_a /* b"() IS 'schemaops: fills a /* b for the old application';
-- undo: CREATE TRIGGER "zzz_so_fill_a /* b" BEFORE INSERT ON "public"."a /* b" FOR EACH ROW WHEN (NEW."a /* b" IS NULL) EXECUTE FUNCTION "public"."_so_fill_a /* b_a /* b"();
-- undo: COMMENT ON TRIGGER "zzz_so_fill_a /* b" ON "public"."a /* b" IS 'schemaops: fills a /* b for the old application'
