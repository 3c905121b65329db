-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.select; !lock
ALTER TABLE "public"."select" ADD COLUMN "select" text;
-- undo: ALTER TABLE "public"."select" DROP COLUMN "select"

-- add_column; SHARE ROW EXCLUSIVE public.select; !lock
CREATE FUNCTION "public"."_so_fill_select_select"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."select" := (SELECT 'v' FROM (SELECT NEW.*) AS "select");
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_fill_select_select"() IS 'schemaops: fills select for the old application';
CREATE TRIGGER "zzz_so_fill_select" BEFORE INSERT ON "public"."select" FOR EACH ROW WHEN (NEW."select" IS NULL) EXECUTE FUNCTION "public"."_so_fill_select_select"();
COMMENT ON TRIGGER "zzz_so_fill_select" ON "public"."select" IS 'schemaops: fills select for the old application';
-- undo: DROP TRIGGER "zzz_so_fill_select" ON "public"."select";
-- undo: DROP FUNCTION "public"."_so_fill_select_select"()
-- ==== backfill
-- add_column; ROW EXCLUSIVE public.select; repeated
UPDATE "public"."select" SET "select" = 'v'
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."select"
    WHERE "select" IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("select" IS NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- add_column; ACCESS EXCLUSIVE public.select; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."select" WHERE "select" IS NULL LIMIT 6
ALTER TABLE "public"."select" ADD CONSTRAINT "select_select_not_null" NOT NULL "select" NOT VALID;
-- undo: ALTER TABLE "public"."select" DROP CONSTRAINT IF EXISTS "select_select_not_null"

-- add_column; SHARE UPDATE EXCLUSIVE public.select; !scan; !data-dependent
ALTER TABLE "public"."select" VALIDATE CONSTRAINT "select_select_not_null";
-- no undo: it goes with the step that added it

-- add_column; ACCESS EXCLUSIVE public.select; !lock
DROP TRIGGER "zzz_so_fill_select" ON "public"."select";
DROP FUNCTION "public"."_so_fill_select_select"();
-- undo: CREATE FUNCTION "public"."_so_fill_select_select"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."select" := (SELECT 'v' FROM (SELECT NEW.*) AS "select");
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_fill_select_select"() IS 'schemaops: fills select for the old application';
-- undo: CREATE TRIGGER "zzz_so_fill_select" BEFORE INSERT ON "public"."select" FOR EACH ROW WHEN (NEW."select" IS NULL) EXECUTE FUNCTION "public"."_so_fill_select_select"();
-- undo: COMMENT ON TRIGGER "zzz_so_fill_select" ON "public"."select" IS 'schemaops: fills select for the old application'
