-- ==== expand
-- add_column; ACCESS EXCLUSIVE public."a$so$b"; !lock
ALTER TABLE "public"."a$so$b" ADD COLUMN "a$so$b" text;
-- undo: ALTER TABLE "public"."a$so$b" DROP COLUMN "a$so$b"

-- add_column; SHARE ROW EXCLUSIVE public."a$so$b"; !lock
CREATE FUNCTION "public"."_so_fill_a$so$b_a$so$b"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $sox$
BEGIN
    NEW."a$so$b" := (SELECT 'v' FROM (SELECT NEW.*) AS "a$so$b");
    RETURN NEW;
END$sox$;
COMMENT ON FUNCTION "public"."_so_fill_a$so$b_a$so$b"() IS 'schemaops: fills a$so$b for the old application';
CREATE TRIGGER "zzz_so_fill_a$so$b" BEFORE INSERT ON "public"."a$so$b" FOR EACH ROW WHEN (NEW."a$so$b" IS NULL) EXECUTE FUNCTION "public"."_so_fill_a$so$b_a$so$b"();
COMMENT ON TRIGGER "zzz_so_fill_a$so$b" ON "public"."a$so$b" IS 'schemaops: fills a$so$b for the old application';
-- undo: DROP TRIGGER "zzz_so_fill_a$so$b" ON "public"."a$so$b";
-- undo: DROP FUNCTION "public"."_so_fill_a$so$b_a$so$b"()
-- ==== backfill
-- add_column; ROW EXCLUSIVE public."a$so$b"; repeated
UPDATE "public"."a$so$b" SET "a$so$b" = 'v'
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."a$so$b"
    WHERE "a$so$b" IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("a$so$b" IS NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- add_column; ACCESS EXCLUSIVE public."a$so$b"; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."a$so$b" WHERE "a$so$b" IS NULL LIMIT 6
ALTER TABLE "public"."a$so$b" ADD CONSTRAINT "a$so$b_a$so$b_not_null" NOT NULL "a$so$b" NOT VALID;
-- undo: ALTER TABLE "public"."a$so$b" DROP CONSTRAINT IF EXISTS "a$so$b_a$so$b_not_null"

-- add_column; SHARE UPDATE EXCLUSIVE public."a$so$b"; !scan; !data-dependent
ALTER TABLE "public"."a$so$b" VALIDATE CONSTRAINT "a$so$b_a$so$b_not_null";
-- no undo: it goes with the step that added it

-- add_column; ACCESS EXCLUSIVE public."a$so$b"; !lock
DROP TRIGGER "zzz_so_fill_a$so$b" ON "public"."a$so$b";
DROP FUNCTION "public"."_so_fill_a$so$b_a$so$b"();
-- undo: CREATE FUNCTION "public"."_so_fill_a$so$b_a$so$b"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $sox$
-- undo: BEGIN
-- undo:     NEW."a$so$b" := (SELECT 'v' FROM (SELECT NEW.*) AS "a$so$b");
-- undo:     RETURN NEW;
-- undo: END$sox$;
-- undo: COMMENT ON FUNCTION "public"."_so_fill_a$so$b_a$so$b"() IS 'schemaops: fills a$so$b for the old application';
-- undo: CREATE TRIGGER "zzz_so_fill_a$so$b" BEFORE INSERT ON "public"."a$so$b" FOR EACH ROW WHEN (NEW."a$so$b" IS NULL) EXECUTE FUNCTION "public"."_so_fill_a$so$b_a$so$b"();
-- undo: COMMENT ON TRIGGER "zzz_so_fill_a$so$b" ON "public"."a$so$b" IS 'schemaops: fills a$so$b for the old application'
