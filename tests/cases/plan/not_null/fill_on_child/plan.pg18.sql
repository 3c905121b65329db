-- ==== expand
-- not_null; SHARE ROW EXCLUSIVE public.c; !lock
CREATE FUNCTION "public"."_so_fill_c_a"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."a" := (SELECT 'none' FROM (SELECT NEW.*) AS "c");
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_fill_c_a"() IS 'schemaops: fills a for the old application';
CREATE TRIGGER "zzz_so_fill_a" BEFORE INSERT OR UPDATE ON "public"."c" FOR EACH ROW WHEN (NEW."a" IS NULL) EXECUTE FUNCTION "public"."_so_fill_c_a"();
COMMENT ON TRIGGER "zzz_so_fill_a" ON "public"."c" IS 'schemaops: fills a for the old application';
-- undo: DROP TRIGGER "zzz_so_fill_a" ON "public"."c";
-- undo: DROP FUNCTION "public"."_so_fill_c_a"()
-- ==== backfill
-- not_null; ROW EXCLUSIVE public.c; repeated
UPDATE "public"."c" SET "a" = 'none'
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."c"
    WHERE "a" IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("a" IS NULL);
-- no undo: a value that was filled in cannot be told from one that an application wrote: it stays, and nothing that was there was overwritten
-- ==== contract
-- not_null; ACCESS EXCLUSIVE public.c; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."c" WHERE "a" IS NULL LIMIT 6
ALTER TABLE "public"."c" ADD CONSTRAINT "c_a_not_null" NOT NULL "a" NOT VALID;
-- undo: ALTER TABLE "public"."c" DROP CONSTRAINT IF EXISTS "c_a_not_null"

-- not_null; SHARE UPDATE EXCLUSIVE public.c; !scan; !data-dependent
ALTER TABLE "public"."c" VALIDATE CONSTRAINT "c_a_not_null";
-- no undo: it goes with the step that added it

-- not_null; ACCESS EXCLUSIVE public.c; !lock
DROP TRIGGER "zzz_so_fill_a" ON "public"."c";
DROP FUNCTION "public"."_so_fill_c_a"();
-- undo: CREATE FUNCTION "public"."_so_fill_c_a"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."a" := (SELECT 'none' FROM (SELECT NEW.*) AS "c");
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_fill_c_a"() IS 'schemaops: fills a for the old application';
-- undo: CREATE TRIGGER "zzz_so_fill_a" BEFORE INSERT OR UPDATE ON "public"."c" FOR EACH ROW WHEN (NEW."a" IS NULL) EXECUTE FUNCTION "public"."_so_fill_c_a"();
-- undo: COMMENT ON TRIGGER "zzz_so_fill_a" ON "public"."c" IS 'schemaops: fills a for the old application'
