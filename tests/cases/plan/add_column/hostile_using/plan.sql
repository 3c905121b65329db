-- ==== expand
-- add_column; ACCESS EXCLUSIVE public."x USING btree (y)"; !lock
ALTER TABLE "public"."x USING btree (y)" ADD COLUMN "x USING btree (y)" text;
-- undo: ALTER TABLE "public"."x USING btree (y)" DROP COLUMN "x USING btree (y)"

-- add_column; SHARE ROW EXCLUSIVE public."x USING btree (y)"; !lock
CREATE FUNCTION "public"."_so_fill_x USING btree (y)_x USING btree (y)"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."x USING btree (y)" := (SELECT 'v' FROM (SELECT NEW.*) AS "x USING btree (y)");
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_fill_x USING btree (y)_x USING btree (y)"() IS 'schemaops: fills x USING btree (y) for the old application';
CREATE TRIGGER "zzz_so_fill_x USING btree (y)" BEFORE INSERT ON "public"."x USING btree (y)" FOR EACH ROW WHEN (NEW."x USING btree (y)" IS NULL) EXECUTE FUNCTION "public"."_so_fill_x USING btree (y)_x USING btree (y)"();
COMMENT ON TRIGGER "zzz_so_fill_x USING btree (y)" ON "public"."x USING btree (y)" IS 'schemaops: fills x USING btree (y) for the old application';
-- undo: DROP TRIGGER "zzz_so_fill_x USING btree (y)" ON "public"."x USING btree (y)";
-- undo: DROP FUNCTION "public"."_so_fill_x USING btree (y)_x USING btree (y)"()
-- ==== backfill
-- add_column; ROW EXCLUSIVE public."x USING btree (y)"; repeated
UPDATE "public"."x USING btree (y)" SET "x USING btree (y)" = 'v'
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."x USING btree (y)"
    WHERE "x USING btree (y)" IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("x USING btree (y)" IS NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- add_column; ACCESS EXCLUSIVE public."x USING btree (y)"; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."x USING btree (y)" WHERE "x USING btree (y)" IS NULL LIMIT 6
ALTER TABLE "public"."x USING btree (y)" ADD CONSTRAINT "_so_not_null_x USING btree (y)_x USING btree (y)" CHECK ("x USING btree (y)" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."x USING btree (y)" DROP CONSTRAINT IF EXISTS "_so_not_null_x USING btree (y)_x USING btree (y)"

-- add_column; SHARE UPDATE EXCLUSIVE public."x USING btree (y)"; !scan; !data-dependent
ALTER TABLE "public"."x USING btree (y)" VALIDATE CONSTRAINT "_so_not_null_x USING btree (y)_x USING btree (y)";
-- no undo: it goes with the step that added it

-- add_column; ACCESS EXCLUSIVE public."x USING btree (y)"; !lock
ALTER TABLE "public"."x USING btree (y)" ALTER COLUMN "x USING btree (y)" SET NOT NULL;
ALTER TABLE "public"."x USING btree (y)" DROP CONSTRAINT IF EXISTS "_so_not_null_x USING btree (y)_x USING btree (y)";
-- undo: ALTER TABLE "public"."x USING btree (y)" ALTER COLUMN "x USING btree (y)" DROP NOT NULL

-- add_column; ACCESS EXCLUSIVE public."x USING btree (y)"; !lock
DROP TRIGGER "zzz_so_fill_x USING btree (y)" ON "public"."x USING btree (y)";
DROP FUNCTION "public"."_so_fill_x USING btree (y)_x USING btree (y)"();
-- undo: CREATE FUNCTION "public"."_so_fill_x USING btree (y)_x USING btree (y)"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."x USING btree (y)" := (SELECT 'v' FROM (SELECT NEW.*) AS "x USING btree (y)");
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_fill_x USING btree (y)_x USING btree (y)"() IS 'schemaops: fills x USING btree (y) for the old application';
-- undo: CREATE TRIGGER "zzz_so_fill_x USING btree (y)" BEFORE INSERT ON "public"."x USING btree (y)" FOR EACH ROW WHEN (NEW."x USING btree (y)" IS NULL) EXECUTE FUNCTION "public"."_so_fill_x USING btree (y)_x USING btree (y)"();
-- undo: COMMENT ON TRIGGER "zzz_so_fill_x USING btree (y)" ON "public"."x USING btree (y)" IS 'schemaops: fills x USING btree (y) for the old application'
