-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !lock
ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" ADD COLUMN "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" text;
-- undo: ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" DROP COLUMN "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"

-- add_column; SHARE ROW EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !lock
CREATE FUNCTION "public"."_so_fill_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_c49fb3de"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" := (SELECT 'v' FROM (SELECT NEW.*) AS "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn");
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_fill_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_c49fb3de"() IS 'schemaops: fills nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn for the old application';
CREATE TRIGGER "zzz_so_fill_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_dc9ae235" BEFORE INSERT ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" FOR EACH ROW WHEN (NEW."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" IS NULL) EXECUTE FUNCTION "public"."_so_fill_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_c49fb3de"();
COMMENT ON TRIGGER "zzz_so_fill_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_dc9ae235" ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" IS 'schemaops: fills nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn for the old application';
-- undo: DROP TRIGGER "zzz_so_fill_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_dc9ae235" ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn";
-- undo: DROP FUNCTION "public"."_so_fill_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_c49fb3de"()
-- ==== backfill
-- add_column; ROW EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; repeated
UPDATE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" SET "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" = 'v'
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"
    WHERE "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" IS NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- add_column; ACCESS EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" WHERE "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" IS NULL LIMIT 6
ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" ADD CONSTRAINT "_so_not_null_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b75e16b9" CHECK ("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" DROP CONSTRAINT IF EXISTS "_so_not_null_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b75e16b9"

-- add_column; SHARE UPDATE EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !scan; !data-dependent
ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" VALIDATE CONSTRAINT "_so_not_null_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b75e16b9";
-- no undo: it goes with the step that added it

-- add_column; ACCESS EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !lock
ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" ALTER COLUMN "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" SET NOT NULL;
ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" DROP CONSTRAINT IF EXISTS "_so_not_null_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b75e16b9";
-- undo: ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" ALTER COLUMN "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" DROP NOT NULL

-- add_column; ACCESS EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !lock
DROP TRIGGER "zzz_so_fill_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_dc9ae235" ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn";
DROP FUNCTION "public"."_so_fill_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_c49fb3de"();
-- undo: CREATE FUNCTION "public"."_so_fill_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_c49fb3de"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" := (SELECT 'v' FROM (SELECT NEW.*) AS "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn");
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_fill_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_c49fb3de"() IS 'schemaops: fills nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn for the old application';
-- undo: CREATE TRIGGER "zzz_so_fill_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_dc9ae235" BEFORE INSERT ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" FOR EACH ROW WHEN (NEW."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" IS NULL) EXECUTE FUNCTION "public"."_so_fill_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_c49fb3de"();
-- undo: COMMENT ON TRIGGER "zzz_so_fill_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_dc9ae235" ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" IS 'schemaops: fills nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn for the old application'
