-- ==== expand
-- not_null; SHARE ROW EXCLUSIVE public.order; !lock
CREATE FUNCTION "public"."_so_fill_order_O'Brien"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $sox$
BEGIN
    NEW."O'Brien" := (SELECT 'it''s $so$ % ' || coalesce("the total", 0) || id FROM (SELECT NEW.*) AS "order");
    RETURN NEW;
END$sox$;
COMMENT ON FUNCTION "public"."_so_fill_order_O'Brien"() IS 'schemaops: fills O''Brien for the old application';
CREATE TRIGGER "zzz_so_fill_O'Brien" BEFORE INSERT OR UPDATE ON "public"."order" FOR EACH ROW WHEN (NEW."O'Brien" IS NULL) EXECUTE FUNCTION "public"."_so_fill_order_O'Brien"();
COMMENT ON TRIGGER "zzz_so_fill_O'Brien" ON "public"."order" IS 'schemaops: fills O''Brien for the old application';
-- undo: DROP TRIGGER "zzz_so_fill_O'Brien" ON "public"."order";
-- undo: DROP FUNCTION "public"."_so_fill_order_O'Brien"()
-- ==== backfill
-- not_null; ROW EXCLUSIVE public.order; repeated
UPDATE "public"."order" SET "O'Brien" = 'it''s $so$ % ' || coalesce("the total", 0) || id
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."order"
    WHERE "O'Brien" IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("O'Brien" IS NULL);
-- no undo: a value that was filled in cannot be told from one that an application wrote: it stays, and nothing that was there was overwritten
-- ==== contract
-- not_null; ACCESS EXCLUSIVE public.order; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."order" WHERE "O'Brien" IS NULL LIMIT 6
ALTER TABLE "public"."order" ADD CONSTRAINT "order_O'Brien_not_null" NOT NULL "O'Brien" NOT VALID;
-- undo: ALTER TABLE "public"."order" DROP CONSTRAINT IF EXISTS "order_O'Brien_not_null"

-- not_null; SHARE UPDATE EXCLUSIVE public.order; !scan; !data-dependent
ALTER TABLE "public"."order" VALIDATE CONSTRAINT "order_O'Brien_not_null";
-- no undo: it goes with the step that added it

-- not_null; ACCESS EXCLUSIVE public.order; !lock
DROP TRIGGER "zzz_so_fill_O'Brien" ON "public"."order";
DROP FUNCTION "public"."_so_fill_order_O'Brien"();
-- undo: CREATE FUNCTION "public"."_so_fill_order_O'Brien"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $sox$
-- undo: BEGIN
-- undo:     NEW."O'Brien" := (SELECT 'it''s $so$ % ' || coalesce("the total", 0) || id FROM (SELECT NEW.*) AS "order");
-- undo:     RETURN NEW;
-- undo: END$sox$;
-- undo: COMMENT ON FUNCTION "public"."_so_fill_order_O'Brien"() IS 'schemaops: fills O''Brien for the old application';
-- undo: CREATE TRIGGER "zzz_so_fill_O'Brien" BEFORE INSERT OR UPDATE ON "public"."order" FOR EACH ROW WHEN (NEW."O'Brien" IS NULL) EXECUTE FUNCTION "public"."_so_fill_order_O'Brien"();
-- undo: COMMENT ON TRIGGER "zzz_so_fill_O'Brien" ON "public"."order" IS 'schemaops: fills O''Brien for the old application'
