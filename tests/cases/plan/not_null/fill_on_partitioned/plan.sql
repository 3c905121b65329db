-- ==== expand
-- not_null; SHARE ROW EXCLUSIVE public.p; SHARE ROW EXCLUSIVE public.p1; SHARE ROW EXCLUSIVE public.p2; SHARE ROW EXCLUSIVE public.p11; !lock
CREATE FUNCTION "public"."_so_fill_p_a"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."a" := (SELECT 'n' || id FROM (SELECT NEW.*) AS "p");
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_fill_p_a"() IS 'schemaops: fills a for the old application';
CREATE TRIGGER "zzz_so_fill_a" BEFORE INSERT OR UPDATE ON "public"."p" FOR EACH ROW WHEN (NEW."a" IS NULL) EXECUTE FUNCTION "public"."_so_fill_p_a"();
COMMENT ON TRIGGER "zzz_so_fill_a" ON "public"."p" IS 'schemaops: fills a for the old application';
-- undo: DROP TRIGGER "zzz_so_fill_a" ON "public"."p";
-- undo: DROP FUNCTION "public"."_so_fill_p_a"()
-- ==== backfill
-- not_null; ROW EXCLUSIVE public.p; repeated
UPDATE "public"."p" SET "a" = 'n' || id
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."p"
    WHERE "a" IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("a" IS NULL);
-- no undo: a value that was filled in cannot be told from one that an application wrote: it stays, and nothing that was there was overwritten
-- ==== contract
-- not_null; ACCESS EXCLUSIVE public.p; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."p" WHERE "a" IS NULL LIMIT 6
ALTER TABLE "public"."p" ADD CONSTRAINT "_so_not_null_p_a" CHECK ("a" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "_so_not_null_p_a"

-- not_null; SHARE UPDATE EXCLUSIVE public.p; !scan; !data-dependent
ALTER TABLE "public"."p" VALIDATE CONSTRAINT "_so_not_null_p_a";
-- no undo: it goes with the step that added it

-- not_null; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ALTER COLUMN "a" SET NOT NULL;
ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "_so_not_null_p_a";
-- undo: ALTER TABLE "public"."p" ALTER COLUMN "a" DROP NOT NULL

-- not_null; ACCESS EXCLUSIVE public.p; ACCESS EXCLUSIVE public.p1; ACCESS EXCLUSIVE public.p2; ACCESS EXCLUSIVE public.p11; !lock
DROP TRIGGER "zzz_so_fill_a" ON "public"."p";
DROP FUNCTION "public"."_so_fill_p_a"();
-- undo: CREATE FUNCTION "public"."_so_fill_p_a"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."a" := (SELECT 'n' || id FROM (SELECT NEW.*) AS "p");
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_fill_p_a"() IS 'schemaops: fills a for the old application';
-- undo: CREATE TRIGGER "zzz_so_fill_a" BEFORE INSERT OR UPDATE ON "public"."p" FOR EACH ROW WHEN (NEW."a" IS NULL) EXECUTE FUNCTION "public"."_so_fill_p_a"();
-- undo: COMMENT ON TRIGGER "zzz_so_fill_a" ON "public"."p" IS 'schemaops: fills a for the old application'
