-- note: until contract, who writes a name that is as long as PostgreSQL lets names be, which is 63 in "a b"."the table" or public."the table" locks rows of both: two applications that write the same pair at once may meet in a deadlock, which ends one of the statements: let them retry
-- ==== expand
-- moved; ACCESS EXCLUSIVE public."the table"; !lock
ALTER TABLE "public"."the table" ADD COLUMN "a name that is as long as PostgreSQL lets names be, which is 63" json;
-- undo: ALTER TABLE "public"."the table" DROP COLUMN "a name that is as long as PostgreSQL lets names be, which is 63"

-- moved; SHARE ROW EXCLUSIVE "a b"."the table"; SHARE ROW EXCLUSIVE public."the table"; !lock
CREATE FUNCTION "a b"."_so_moved_public_the table_a name that is as long as P_dacd2b8c"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $sox$
DECLARE
    held record;
BEGIN
    IF TG_WHEN = 'BEFORE' THEN
        SELECT "_so_other"."a name that is as long as PostgreSQL lets names be, which is 63" AS "c0" INTO held FROM "public"."the table" AS "_so_other"
            WHERE "_so_other"."K" = NEW."K" AND "_so_other"."k" = NEW."k" AND ("_so_other"."a name that is as long as PostgreSQL lets names be, which is 63" IS NOT NULL) LIMIT 1 FOR SHARE;
        IF FOUND THEN
            NEW."value ""of"" $so$" := held."c0";
        END IF;
        RETURN NEW;
    END IF;
    UPDATE "public"."the table" AS "_so_other" SET "a name that is as long as PostgreSQL lets names be, which is 63" = NEW."value ""of"" $so$"
        WHERE "_so_other"."K" = NEW."K" AND "_so_other"."k" = NEW."k" AND ("_so_other"."a name that is as long as PostgreSQL lets names be, which is 63"::text IS DISTINCT FROM NEW."value ""of"" $so$"::text);
    RETURN NULL;
END$sox$;
COMMENT ON FUNCTION "a b"."_so_moved_public_the table_a name that is as long as P_dacd2b8c"() IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
REVOKE ALL ON FUNCTION "a b"."_so_moved_public_the table_a name that is as long as P_dacd2b8c"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_take_back_public_the table_a name that is as lo_e1283b3c" BEFORE INSERT ON "a b"."the table" FOR EACH ROW EXECUTE FUNCTION "a b"."_so_moved_public_the table_a name that is as long as P_dacd2b8c"();
COMMENT ON TRIGGER "zzz_so_take_back_public_the table_a name that is as lo_e1283b3c" ON "a b"."the table" IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
CREATE TRIGGER "zzz_so_give_public_the table_a name that is as long as_626f6bb1" AFTER INSERT ON "a b"."the table" FOR EACH ROW WHEN (NEW."value ""of"" $so$" IS NOT NULL) EXECUTE FUNCTION "a b"."_so_moved_public_the table_a name that is as long as P_dacd2b8c"();
COMMENT ON TRIGGER "zzz_so_give_public_the table_a name that is as long as_626f6bb1" ON "a b"."the table" IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
CREATE TRIGGER "zzz_so_give_new_public_the table_a name that is as lon_6d3af195" AFTER UPDATE ON "a b"."the table" FOR EACH ROW WHEN (OLD."value ""of"" $so$"::text IS DISTINCT FROM NEW."value ""of"" $so$"::text OR OLD."K" IS DISTINCT FROM NEW."K" OR OLD."k" IS DISTINCT FROM NEW."k") EXECUTE FUNCTION "a b"."_so_moved_public_the table_a name that is as long as P_dacd2b8c"();
COMMENT ON TRIGGER "zzz_so_give_new_public_the table_a name that is as lon_6d3af195" ON "a b"."the table" IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
CREATE FUNCTION "public"."_so_moving_public_the table_a name that is as long as _988760f9"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $sox$
DECLARE
    held record;
BEGIN
    IF TG_WHEN = 'BEFORE' THEN
        SELECT "_so_other"."value ""of"" $so$" AS "c0" INTO held FROM "a b"."the table" AS "_so_other"
            WHERE "_so_other"."K" = NEW."K" AND "_so_other"."k" = NEW."k" LIMIT 1 FOR SHARE;
        IF FOUND THEN
            NEW."a name that is as long as PostgreSQL lets names be, which is 63" := held."c0";
        END IF;
        RETURN NEW;
    END IF;
    UPDATE "a b"."the table" AS "_so_other" SET "value ""of"" $so$" = NEW."a name that is as long as PostgreSQL lets names be, which is 63"
        WHERE "_so_other"."K" = NEW."K" AND "_so_other"."k" = NEW."k" AND ("_so_other"."value ""of"" $so$"::text IS DISTINCT FROM NEW."a name that is as long as PostgreSQL lets names be, which is 63"::text);
    RETURN NULL;
END$sox$;
COMMENT ON FUNCTION "public"."_so_moving_public_the table_a name that is as long as _988760f9"() IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
REVOKE ALL ON FUNCTION "public"."_so_moving_public_the table_a name that is as long as _988760f9"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_take_public_the table_a name that is as long as_b731876d" BEFORE INSERT ON "public"."the table" FOR EACH ROW WHEN ((NOT (NEW."a name that is as long as PostgreSQL lets names be, which is 63" IS NOT NULL)) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_public_the table_a name that is as long as _988760f9"();
COMMENT ON TRIGGER "zzz_so_take_public_the table_a name that is as long as_b731876d" ON "public"."the table" IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
CREATE TRIGGER "zzz_so_take_new_public_the table_a name that is as lon_c6aa7cc4" BEFORE UPDATE ON "public"."the table" FOR EACH ROW WHEN ((OLD."K" IS DISTINCT FROM NEW."K" OR OLD."k" IS DISTINCT FROM NEW."k") AND NOT (OLD."a name that is as long as PostgreSQL lets names be, which is 63"::text IS DISTINCT FROM NEW."a name that is as long as PostgreSQL lets names be, which is 63"::text)) EXECUTE FUNCTION "public"."_so_moving_public_the table_a name that is as long as _988760f9"();
COMMENT ON TRIGGER "zzz_so_take_new_public_the table_a name that is as lon_c6aa7cc4" ON "public"."the table" IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
CREATE TRIGGER "zzz_so_give_back_public_the table_a name that is as lo_74cbae2b" AFTER INSERT ON "public"."the table" FOR EACH ROW WHEN ((NEW."a name that is as long as PostgreSQL lets names be, which is 63" IS NOT NULL) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_public_the table_a name that is as long as _988760f9"();
COMMENT ON TRIGGER "zzz_so_give_back_public_the table_a name that is as lo_74cbae2b" ON "public"."the table" IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
CREATE TRIGGER "zzz_so_give_new_back_public_the table_a name that is a_a325f25f" AFTER UPDATE ON "public"."the table" FOR EACH ROW WHEN ((OLD."a name that is as long as PostgreSQL lets names be, which is 63"::text IS DISTINCT FROM NEW."a name that is as long as PostgreSQL lets names be, which is 63"::text) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_public_the table_a name that is as long as _988760f9"();
COMMENT ON TRIGGER "zzz_so_give_new_back_public_the table_a name that is a_a325f25f" ON "public"."the table" IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_back_public_the table_a name that is as lo_e1283b3c" ON "a b"."the table";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_public_the table_a name that is as long as_626f6bb1" ON "a b"."the table";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_public_the table_a name that is as lon_6d3af195" ON "a b"."the table";
-- undo: DROP FUNCTION IF EXISTS "a b"."_so_moved_public_the table_a name that is as long as P_dacd2b8c"();
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_public_the table_a name that is as long as_b731876d" ON "public"."the table";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_new_public_the table_a name that is as lon_c6aa7cc4" ON "public"."the table";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_back_public_the table_a name that is as lo_74cbae2b" ON "public"."the table";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_back_public_the table_a name that is a_a325f25f" ON "public"."the table";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moving_public_the table_a name that is as long as _988760f9"()
-- ==== backfill
-- moved; ROW EXCLUSIVE "a b"."the table"; ROW EXCLUSIVE public."the table"; repeated
UPDATE "public"."the table" SET "a name that is as long as PostgreSQL lets names be, which is 63" = (
    SELECT "_so_other"."value ""of"" $so$" FROM "a b"."the table" AS "_so_other" WHERE "_so_other"."K" = "the table"."K" AND "_so_other"."k" = "the table"."k" FOR SHARE)
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."the table"
    WHERE "a name that is as long as PostgreSQL lets names be, which is 63" IS NULL AND EXISTS (
    SELECT FROM "a b"."the table" AS "_so_other" WHERE "_so_other"."K" = "the table"."K" AND "_so_other"."k" = "the table"."k" AND ("_so_other"."value ""of"" $so$" IS NOT NULL)) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("a name that is as long as PostgreSQL lets names be, which is 63" IS NULL AND EXISTS (
    SELECT FROM "a b"."the table" AS "_so_other" WHERE "_so_other"."K" = "the table"."K" AND "_so_other"."k" = "the table"."k" AND ("_so_other"."value ""of"" $so$" IS NOT NULL)) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- moved; ACCESS EXCLUSIVE "a b"."the table"; ACCESS EXCLUSIVE public."the table"; !lock; !data-dependent
-- gate: (SELECT "_so_other"."K"::text, "_so_other"."k"::text, "_so_other"."value ""of"" $so$"::text, "_so_own"."a name that is as long as PostgreSQL lets names be, which is 63"::text FROM "public"."the table" AS "_so_own" JOIN "a b"."the table" AS "_so_other" ON "_so_other"."K" = "_so_own"."K" AND "_so_other"."k" = "_so_own"."k"
-- gate:     WHERE "_so_own"."a name that is as long as PostgreSQL lets names be, which is 63"::text IS DISTINCT FROM "_so_other"."value ""of"" $so$"::text LIMIT 6)
-- gate: UNION ALL
-- gate: (SELECT "_so_other"."K"::text, "_so_other"."k"::text, "_so_other"."value ""of"" $so$"::text, NULL FROM "a b"."the table" AS "_so_other" WHERE ("_so_other"."value ""of"" $so$" IS NOT NULL) AND NOT EXISTS (
-- gate:     SELECT FROM "public"."the table" AS "_so_own" WHERE "_so_other"."K" = "_so_own"."K" AND "_so_other"."k" = "_so_own"."k") LIMIT 6)
DROP TRIGGER IF EXISTS "zzz_so_take_back_public_the table_a name that is as lo_e1283b3c" ON "a b"."the table";
DROP TRIGGER IF EXISTS "zzz_so_give_public_the table_a name that is as long as_626f6bb1" ON "a b"."the table";
DROP TRIGGER IF EXISTS "zzz_so_give_new_public_the table_a name that is as lon_6d3af195" ON "a b"."the table";
DROP FUNCTION IF EXISTS "a b"."_so_moved_public_the table_a name that is as long as P_dacd2b8c"();
DROP TRIGGER IF EXISTS "zzz_so_take_public_the table_a name that is as long as_b731876d" ON "public"."the table";
DROP TRIGGER IF EXISTS "zzz_so_take_new_public_the table_a name that is as lon_c6aa7cc4" ON "public"."the table";
DROP TRIGGER IF EXISTS "zzz_so_give_back_public_the table_a name that is as lo_74cbae2b" ON "public"."the table";
DROP TRIGGER IF EXISTS "zzz_so_give_new_back_public_the table_a name that is a_a325f25f" ON "public"."the table";
DROP FUNCTION IF EXISTS "public"."_so_moving_public_the table_a name that is as long as _988760f9"();
ALTER TABLE "a b"."the table" RENAME COLUMN "value ""of"" $so$" TO "_so_old_value ""of"" $so$";
COMMENT ON COLUMN "a b"."the table"."_so_old_value ""of"" $so$" IS 'schemaops: retired';
CREATE FUNCTION "a b"."_so_moved_public_the table_a name that is as long as P_dacd2b8c"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $sox$
DECLARE
    held record;
BEGIN
    IF TG_WHEN = 'BEFORE' THEN
        SELECT "_so_other"."a name that is as long as PostgreSQL lets names be, which is 63" AS "c0" INTO held FROM "public"."the table" AS "_so_other"
            WHERE "_so_other"."K" = NEW."K" AND "_so_other"."k" = NEW."k" AND ("_so_other"."a name that is as long as PostgreSQL lets names be, which is 63" IS NOT NULL) LIMIT 1 FOR SHARE;
        IF FOUND THEN
            NEW."_so_old_value ""of"" $so$" := held."c0";
        END IF;
        RETURN NEW;
    END IF;
END$sox$;
COMMENT ON FUNCTION "a b"."_so_moved_public_the table_a name that is as long as P_dacd2b8c"() IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
REVOKE ALL ON FUNCTION "a b"."_so_moved_public_the table_a name that is as long as P_dacd2b8c"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_take_back_public_the table_a name that is as lo_e1283b3c" BEFORE INSERT ON "a b"."the table" FOR EACH ROW EXECUTE FUNCTION "a b"."_so_moved_public_the table_a name that is as long as P_dacd2b8c"();
COMMENT ON TRIGGER "zzz_so_take_back_public_the table_a name that is as lo_e1283b3c" ON "a b"."the table" IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
CREATE FUNCTION "public"."_so_moving_public_the table_a name that is as long as _988760f9"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $sox$
BEGIN
    UPDATE "a b"."the table" AS "_so_other" SET "_so_old_value ""of"" $so$" = NEW."a name that is as long as PostgreSQL lets names be, which is 63"
        WHERE "_so_other"."K" = NEW."K" AND "_so_other"."k" = NEW."k" AND ("_so_other"."_so_old_value ""of"" $so$"::text IS DISTINCT FROM NEW."a name that is as long as PostgreSQL lets names be, which is 63"::text);
    RETURN NULL;
END$sox$;
COMMENT ON FUNCTION "public"."_so_moving_public_the table_a name that is as long as _988760f9"() IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
REVOKE ALL ON FUNCTION "public"."_so_moving_public_the table_a name that is as long as _988760f9"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_give_back_public_the table_a name that is as lo_74cbae2b" AFTER INSERT ON "public"."the table" FOR EACH ROW WHEN (NEW."a name that is as long as PostgreSQL lets names be, which is 63" IS NOT NULL) EXECUTE FUNCTION "public"."_so_moving_public_the table_a name that is as long as _988760f9"();
COMMENT ON TRIGGER "zzz_so_give_back_public_the table_a name that is as lo_74cbae2b" ON "public"."the table" IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
CREATE TRIGGER "zzz_so_give_new_back_public_the table_a name that is a_a325f25f" AFTER UPDATE ON "public"."the table" FOR EACH ROW WHEN (OLD."a name that is as long as PostgreSQL lets names be, which is 63"::text IS DISTINCT FROM NEW."a name that is as long as PostgreSQL lets names be, which is 63"::text OR OLD."K" IS DISTINCT FROM NEW."K" OR OLD."k" IS DISTINCT FROM NEW."k") EXECUTE FUNCTION "public"."_so_moving_public_the table_a name that is as long as _988760f9"();
COMMENT ON TRIGGER "zzz_so_give_new_back_public_the table_a name that is a_a325f25f" ON "public"."the table" IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_back_public_the table_a name that is as lo_e1283b3c" ON "a b"."the table";
-- undo: DROP FUNCTION IF EXISTS "a b"."_so_moved_public_the table_a name that is as long as P_dacd2b8c"();
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_back_public_the table_a name that is as lo_74cbae2b" ON "public"."the table";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_back_public_the table_a name that is a_a325f25f" ON "public"."the table";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moving_public_the table_a name that is as long as _988760f9"();
-- undo: ALTER TABLE "a b"."the table" RENAME COLUMN "_so_old_value ""of"" $so$" TO "value ""of"" $so$";
-- undo: COMMENT ON COLUMN "a b"."the table"."value ""of"" $so$" IS NULL;
-- undo: CREATE FUNCTION "a b"."_so_moved_public_the table_a name that is as long as P_dacd2b8c"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
-- undo:     SET search_path = pg_catalog, pg_temp AS $sox$
-- undo: DECLARE
-- undo:     held record;
-- undo: BEGIN
-- undo:     IF TG_WHEN = 'BEFORE' THEN
-- undo:         SELECT "_so_other"."a name that is as long as PostgreSQL lets names be, which is 63" AS "c0" INTO held FROM "public"."the table" AS "_so_other"
-- undo:             WHERE "_so_other"."K" = NEW."K" AND "_so_other"."k" = NEW."k" AND ("_so_other"."a name that is as long as PostgreSQL lets names be, which is 63" IS NOT NULL) LIMIT 1 FOR SHARE;
-- undo:         IF FOUND THEN
-- undo:             NEW."value ""of"" $so$" := held."c0";
-- undo:         END IF;
-- undo:         RETURN NEW;
-- undo:     END IF;
-- undo:     UPDATE "public"."the table" AS "_so_other" SET "a name that is as long as PostgreSQL lets names be, which is 63" = NEW."value ""of"" $so$"
-- undo:         WHERE "_so_other"."K" = NEW."K" AND "_so_other"."k" = NEW."k" AND ("_so_other"."a name that is as long as PostgreSQL lets names be, which is 63"::text IS DISTINCT FROM NEW."value ""of"" $so$"::text);
-- undo:     RETURN NULL;
-- undo: END$sox$;
-- undo: COMMENT ON FUNCTION "a b"."_so_moved_public_the table_a name that is as long as P_dacd2b8c"() IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
-- undo: REVOKE ALL ON FUNCTION "a b"."_so_moved_public_the table_a name that is as long as P_dacd2b8c"() FROM PUBLIC;
-- undo: CREATE TRIGGER "zzz_so_take_back_public_the table_a name that is as lo_e1283b3c" BEFORE INSERT ON "a b"."the table" FOR EACH ROW EXECUTE FUNCTION "a b"."_so_moved_public_the table_a name that is as long as P_dacd2b8c"();
-- undo: COMMENT ON TRIGGER "zzz_so_take_back_public_the table_a name that is as lo_e1283b3c" ON "a b"."the table" IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
-- undo: CREATE TRIGGER "zzz_so_give_public_the table_a name that is as long as_626f6bb1" AFTER INSERT ON "a b"."the table" FOR EACH ROW WHEN (NEW."value ""of"" $so$" IS NOT NULL) EXECUTE FUNCTION "a b"."_so_moved_public_the table_a name that is as long as P_dacd2b8c"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_public_the table_a name that is as long as_626f6bb1" ON "a b"."the table" IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
-- undo: CREATE TRIGGER "zzz_so_give_new_public_the table_a name that is as lon_6d3af195" AFTER UPDATE ON "a b"."the table" FOR EACH ROW WHEN (OLD."value ""of"" $so$"::text IS DISTINCT FROM NEW."value ""of"" $so$"::text OR OLD."K" IS DISTINCT FROM NEW."K" OR OLD."k" IS DISTINCT FROM NEW."k") EXECUTE FUNCTION "a b"."_so_moved_public_the table_a name that is as long as P_dacd2b8c"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_new_public_the table_a name that is as lon_6d3af195" ON "a b"."the table" IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
-- undo: CREATE FUNCTION "public"."_so_moving_public_the table_a name that is as long as _988760f9"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
-- undo:     SET search_path = pg_catalog, pg_temp AS $sox$
-- undo: DECLARE
-- undo:     held record;
-- undo: BEGIN
-- undo:     IF TG_WHEN = 'BEFORE' THEN
-- undo:         SELECT "_so_other"."value ""of"" $so$" AS "c0" INTO held FROM "a b"."the table" AS "_so_other"
-- undo:             WHERE "_so_other"."K" = NEW."K" AND "_so_other"."k" = NEW."k" LIMIT 1 FOR SHARE;
-- undo:         IF FOUND THEN
-- undo:             NEW."a name that is as long as PostgreSQL lets names be, which is 63" := held."c0";
-- undo:         END IF;
-- undo:         RETURN NEW;
-- undo:     END IF;
-- undo:     UPDATE "a b"."the table" AS "_so_other" SET "value ""of"" $so$" = NEW."a name that is as long as PostgreSQL lets names be, which is 63"
-- undo:         WHERE "_so_other"."K" = NEW."K" AND "_so_other"."k" = NEW."k" AND ("_so_other"."value ""of"" $so$"::text IS DISTINCT FROM NEW."a name that is as long as PostgreSQL lets names be, which is 63"::text);
-- undo:     RETURN NULL;
-- undo: END$sox$;
-- undo: COMMENT ON FUNCTION "public"."_so_moving_public_the table_a name that is as long as _988760f9"() IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
-- undo: REVOKE ALL ON FUNCTION "public"."_so_moving_public_the table_a name that is as long as _988760f9"() FROM PUBLIC;
-- undo: CREATE TRIGGER "zzz_so_take_public_the table_a name that is as long as_b731876d" BEFORE INSERT ON "public"."the table" FOR EACH ROW WHEN ((NOT (NEW."a name that is as long as PostgreSQL lets names be, which is 63" IS NOT NULL)) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_public_the table_a name that is as long as _988760f9"();
-- undo: COMMENT ON TRIGGER "zzz_so_take_public_the table_a name that is as long as_b731876d" ON "public"."the table" IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
-- undo: CREATE TRIGGER "zzz_so_take_new_public_the table_a name that is as lon_c6aa7cc4" BEFORE UPDATE ON "public"."the table" FOR EACH ROW WHEN ((OLD."K" IS DISTINCT FROM NEW."K" OR OLD."k" IS DISTINCT FROM NEW."k") AND NOT (OLD."a name that is as long as PostgreSQL lets names be, which is 63"::text IS DISTINCT FROM NEW."a name that is as long as PostgreSQL lets names be, which is 63"::text)) EXECUTE FUNCTION "public"."_so_moving_public_the table_a name that is as long as _988760f9"();
-- undo: COMMENT ON TRIGGER "zzz_so_take_new_public_the table_a name that is as lon_c6aa7cc4" ON "public"."the table" IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
-- undo: CREATE TRIGGER "zzz_so_give_back_public_the table_a name that is as lo_74cbae2b" AFTER INSERT ON "public"."the table" FOR EACH ROW WHEN ((NEW."a name that is as long as PostgreSQL lets names be, which is 63" IS NOT NULL) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_public_the table_a name that is as long as _988760f9"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_back_public_the table_a name that is as lo_74cbae2b" ON "public"."the table" IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table';
-- undo: CREATE TRIGGER "zzz_so_give_new_back_public_the table_a name that is a_a325f25f" AFTER UPDATE ON "public"."the table" FOR EACH ROW WHEN ((OLD."a name that is as long as PostgreSQL lets names be, which is 63"::text IS DISTINCT FROM NEW."a name that is as long as PostgreSQL lets names be, which is 63"::text) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_public_the table_a name that is as long as _988760f9"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_new_back_public_the table_a name that is a_a325f25f" ON "public"."the table" IS 'schemaops: keeps a name that is as long as PostgreSQL lets names be, which is 63 in sync with the table'
-- ==== purge
-- moved; ACCESS EXCLUSIVE "a b"."the table"; ACCESS EXCLUSIVE public."the table"; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_take_back_public_the table_a name that is as lo_e1283b3c" ON "a b"."the table";
DROP FUNCTION IF EXISTS "a b"."_so_moved_public_the table_a name that is as long as P_dacd2b8c"();
DROP TRIGGER IF EXISTS "zzz_so_give_back_public_the table_a name that is as lo_74cbae2b" ON "public"."the table";
DROP TRIGGER IF EXISTS "zzz_so_give_new_back_public_the table_a name that is a_a325f25f" ON "public"."the table";
DROP FUNCTION IF EXISTS "public"."_so_moving_public_the table_a name that is as long as _988760f9"();
ALTER TABLE "a b"."the table" DROP COLUMN "_so_old_value ""of"" $so$";
-- no undo: the values are gone
