-- ==== expand
-- not_null; SHARE ROW EXCLUSIVE public.t; !lock
CREATE FUNCTION "public"."_so_fill_t_a"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."a" := (SELECT 'none' FROM (SELECT NEW.*) AS "t");
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_fill_t_a"() IS 'schemaops: fills a for the old application';
CREATE TRIGGER "zzz_so_fill_a" BEFORE INSERT OR UPDATE ON "public"."t" FOR EACH ROW WHEN (NEW."a" IS NULL) EXECUTE FUNCTION "public"."_so_fill_t_a"();
COMMENT ON TRIGGER "zzz_so_fill_a" ON "public"."t" IS 'schemaops: fills a for the old application';
-- undo: DROP TRIGGER "zzz_so_fill_a" ON "public"."t";
-- undo: DROP FUNCTION "public"."_so_fill_t_a"()
-- ==== backfill
-- not_null; ROW EXCLUSIVE public.t; repeated
UPDATE "public"."t" SET "a" = 'none'
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "a" IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("a" IS NULL);
-- no undo: a value that was filled in cannot be told from one that an application wrote: it stays, and nothing that was there was overwritten
-- ==== contract
-- not_null; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."t" WHERE "a" IS NULL LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_a_not_null" NOT NULL "a" NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_a_not_null"

-- not_null; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_a_not_null";
-- no undo: it goes with the step that added it

-- not_null; ACCESS EXCLUSIVE public.t; !lock
DROP TRIGGER "zzz_so_fill_a" ON "public"."t";
DROP FUNCTION "public"."_so_fill_t_a"();
-- undo: CREATE FUNCTION "public"."_so_fill_t_a"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."a" := (SELECT 'none' FROM (SELECT NEW.*) AS "t");
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_fill_t_a"() IS 'schemaops: fills a for the old application';
-- undo: CREATE TRIGGER "zzz_so_fill_a" BEFORE INSERT OR UPDATE ON "public"."t" FOR EACH ROW WHEN (NEW."a" IS NULL) EXECUTE FUNCTION "public"."_so_fill_t_a"();
-- undo: COMMENT ON TRIGGER "zzz_so_fill_a" ON "public"."t" IS 'schemaops: fills a for the old application'
