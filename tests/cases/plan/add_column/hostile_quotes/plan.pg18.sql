-- ==== expand
-- add_column; ACCESS EXCLUSIVE public."it""s a 'name' "; !lock
ALTER TABLE "public"."it""s a 'name' " ADD COLUMN "it""s a 'name' " text;
-- undo: ALTER TABLE "public"."it""s a 'name' " DROP COLUMN "it""s a 'name' "

-- add_column; SHARE ROW EXCLUSIVE public."it""s a 'name' "; !lock
CREATE FUNCTION "public"."_so_fill_it""s a 'name' _it""s a 'name' "() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."it""s a 'name' " := (SELECT 'v' FROM (SELECT NEW.*) AS "it""s a 'name' ");
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_fill_it""s a 'name' _it""s a 'name' "() IS 'schemaops: fills it"s a ''name''  for the old application';
CREATE TRIGGER "zzz_so_fill_it""s a 'name' " BEFORE INSERT ON "public"."it""s a 'name' " FOR EACH ROW WHEN (NEW."it""s a 'name' " IS NULL) EXECUTE FUNCTION "public"."_so_fill_it""s a 'name' _it""s a 'name' "();
COMMENT ON TRIGGER "zzz_so_fill_it""s a 'name' " ON "public"."it""s a 'name' " IS 'schemaops: fills it"s a ''name''  for the old application';
-- undo: DROP TRIGGER "zzz_so_fill_it""s a 'name' " ON "public"."it""s a 'name' ";
-- undo: DROP FUNCTION "public"."_so_fill_it""s a 'name' _it""s a 'name' "()
-- ==== backfill
-- add_column; ROW EXCLUSIVE public."it""s a 'name' "; repeated
UPDATE "public"."it""s a 'name' " SET "it""s a 'name' " = 'v'
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."it""s a 'name' "
    WHERE "it""s a 'name' " IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("it""s a 'name' " IS NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- add_column; ACCESS EXCLUSIVE public."it""s a 'name' "; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."it""s a 'name' " WHERE "it""s a 'name' " IS NULL LIMIT 6
ALTER TABLE "public"."it""s a 'name' " ADD CONSTRAINT "it""s a 'name' _it""s a 'name' _not_null" NOT NULL "it""s a 'name' " NOT VALID;
-- undo: ALTER TABLE "public"."it""s a 'name' " DROP CONSTRAINT IF EXISTS "it""s a 'name' _it""s a 'name' _not_null"

-- add_column; SHARE UPDATE EXCLUSIVE public."it""s a 'name' "; !scan; !data-dependent
ALTER TABLE "public"."it""s a 'name' " VALIDATE CONSTRAINT "it""s a 'name' _it""s a 'name' _not_null";
-- no undo: it goes with the step that added it

-- add_column; ACCESS EXCLUSIVE public."it""s a 'name' "; !lock
DROP TRIGGER "zzz_so_fill_it""s a 'name' " ON "public"."it""s a 'name' ";
DROP FUNCTION "public"."_so_fill_it""s a 'name' _it""s a 'name' "();
-- undo: CREATE FUNCTION "public"."_so_fill_it""s a 'name' _it""s a 'name' "() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."it""s a 'name' " := (SELECT 'v' FROM (SELECT NEW.*) AS "it""s a 'name' ");
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_fill_it""s a 'name' _it""s a 'name' "() IS 'schemaops: fills it"s a ''name''  for the old application';
-- undo: CREATE TRIGGER "zzz_so_fill_it""s a 'name' " BEFORE INSERT ON "public"."it""s a 'name' " FOR EACH ROW WHEN (NEW."it""s a 'name' " IS NULL) EXECUTE FUNCTION "public"."_so_fill_it""s a 'name' _it""s a 'name' "();
-- undo: COMMENT ON TRIGGER "zzz_so_fill_it""s a 'name' " ON "public"."it""s a 'name' " IS 'schemaops: fills it"s a ''name''  for the old application'
