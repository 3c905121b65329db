-- note: until contract, who writes theme in public.settings or public.users locks rows of both: two applications that write the same pair at once may meet in a deadlock, which ends one of the statements: let them retry
-- ==== expand
-- moved; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ADD COLUMN "theme" text;
-- undo: ALTER TABLE "public"."users" DROP COLUMN "theme"

-- index; SHARE UPDATE EXCLUSIVE public.users; !scan; no transaction
CREATE INDEX CONCURRENTLY "users_theme" ON "public"."users" USING btree (theme);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."users_theme"

-- merge_table; SHARE ROW EXCLUSIVE public.settings; SHARE ROW EXCLUSIVE public.users; !lock
CREATE FUNCTION "public"."_so_moved_users_theme"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
DECLARE
    held record;
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF coalesce(current_setting('schemaops.moving', true), '') = '' THEN
            UPDATE "public"."users" AS "_so_other" SET "theme" = NULL
                WHERE "_so_other"."id" = OLD."user_id" AND ("_so_other"."theme" IS NOT NULL);
        END IF;
        RETURN NULL;
    END IF;
    IF TG_WHEN = 'BEFORE' THEN
        SELECT "_so_other"."theme" AS "c0" INTO held FROM "public"."users" AS "_so_other"
            WHERE "_so_other"."id" = NEW."user_id" AND ("_so_other"."theme" IS NOT NULL) LIMIT 1 FOR SHARE;
        IF FOUND THEN
            NEW."theme" := held."c0";
        END IF;
        RETURN NEW;
    END IF;
    UPDATE "public"."users" AS "_so_other" SET "theme" = NEW."theme"
        WHERE "_so_other"."id" = NEW."user_id" AND ("_so_other"."theme" IS DISTINCT FROM NEW."theme");
    RETURN NULL;
END$so$;
COMMENT ON FUNCTION "public"."_so_moved_users_theme"() IS 'schemaops: keeps theme in sync with users';
REVOKE ALL ON FUNCTION "public"."_so_moved_users_theme"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_take_back_users_theme" BEFORE INSERT ON "public"."settings" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_users_theme"();
COMMENT ON TRIGGER "zzz_so_take_back_users_theme" ON "public"."settings" IS 'schemaops: keeps theme in sync with users';
CREATE TRIGGER "zzz_so_give_users_theme" AFTER INSERT ON "public"."settings" FOR EACH ROW WHEN (NEW."theme" IS NOT NULL) EXECUTE FUNCTION "public"."_so_moved_users_theme"();
COMMENT ON TRIGGER "zzz_so_give_users_theme" ON "public"."settings" IS 'schemaops: keeps theme in sync with users';
CREATE TRIGGER "zzz_so_give_new_users_theme" AFTER UPDATE ON "public"."settings" FOR EACH ROW WHEN (OLD."theme" IS DISTINCT FROM NEW."theme" OR OLD."user_id" IS DISTINCT FROM NEW."user_id") EXECUTE FUNCTION "public"."_so_moved_users_theme"();
COMMENT ON TRIGGER "zzz_so_give_new_users_theme" ON "public"."settings" IS 'schemaops: keeps theme in sync with users';
CREATE TRIGGER "zzz_so_clear_users_theme" AFTER DELETE ON "public"."settings" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_users_theme"();
COMMENT ON TRIGGER "zzz_so_clear_users_theme" ON "public"."settings" IS 'schemaops: keeps theme in sync with users';
CREATE FUNCTION "public"."_so_moving_users_theme"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
DECLARE
    held record;
BEGIN
    IF TG_WHEN = 'BEFORE' AND TG_OP = 'DELETE' THEN
        PERFORM set_config('schemaops.moving', 'on', true);
        DELETE FROM "public"."settings" AS "_so_other" WHERE "_so_other"."user_id" = OLD."id";
        PERFORM set_config('schemaops.moving', '', true);
        RETURN OLD;
    END IF;
    IF TG_WHEN = 'BEFORE' THEN
        SELECT "_so_other"."theme" AS "c0" INTO held FROM "public"."settings" AS "_so_other"
            WHERE "_so_other"."user_id" = NEW."id" LIMIT 1 FOR SHARE;
        IF FOUND THEN
            NEW."theme" := held."c0";
        END IF;
        RETURN NEW;
    END IF;
    BEGIN
    UPDATE "public"."settings" AS "_so_other" SET "theme" = NEW."theme"
        WHERE "_so_other"."user_id" = NEW."id" AND ("_so_other"."theme" IS DISTINCT FROM NEW."theme");
    IF NEW."theme" IS NOT NULL THEN
        INSERT INTO "public"."settings" ("user_id", "theme") SELECT NEW."id", NEW."theme"
            WHERE NOT EXISTS (SELECT FROM "public"."settings" AS "_so_other" WHERE "_so_other"."user_id" = NEW."id")
            ON CONFLICT DO NOTHING;
    END IF;
    EXCEPTION WHEN integrity_constraint_violation OR data_exception THEN
        NULL; -- no row can hold it there
    END;
    RETURN NULL;
END$so$;
COMMENT ON FUNCTION "public"."_so_moving_users_theme"() IS 'schemaops: keeps theme in sync with settings';
REVOKE ALL ON FUNCTION "public"."_so_moving_users_theme"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_take_users_theme" BEFORE INSERT ON "public"."users" FOR EACH ROW WHEN ((NOT (NEW."theme" IS NOT NULL)) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_users_theme"();
COMMENT ON TRIGGER "zzz_so_take_users_theme" ON "public"."users" IS 'schemaops: keeps theme in sync with settings';
CREATE TRIGGER "zzz_so_take_new_users_theme" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN ((OLD."id" IS DISTINCT FROM NEW."id") AND NOT (OLD."theme" IS DISTINCT FROM NEW."theme")) EXECUTE FUNCTION "public"."_so_moving_users_theme"();
COMMENT ON TRIGGER "zzz_so_take_new_users_theme" ON "public"."users" IS 'schemaops: keeps theme in sync with settings';
CREATE TRIGGER "zzz_so_give_back_users_theme" AFTER INSERT ON "public"."users" FOR EACH ROW WHEN ((NEW."theme" IS NOT NULL) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_users_theme"();
COMMENT ON TRIGGER "zzz_so_give_back_users_theme" ON "public"."users" IS 'schemaops: keeps theme in sync with settings';
CREATE TRIGGER "zzz_so_give_new_back_users_theme" AFTER UPDATE ON "public"."users" FOR EACH ROW WHEN ((OLD."theme" IS DISTINCT FROM NEW."theme") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_users_theme"();
COMMENT ON TRIGGER "zzz_so_give_new_back_users_theme" ON "public"."users" IS 'schemaops: keeps theme in sync with settings';
CREATE TRIGGER "zzz_so_remove_back_users_theme" BEFORE DELETE ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moving_users_theme"();
COMMENT ON TRIGGER "zzz_so_remove_back_users_theme" ON "public"."users" IS 'schemaops: keeps theme in sync with settings';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_back_users_theme" ON "public"."settings";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_users_theme" ON "public"."settings";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_users_theme" ON "public"."settings";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_clear_users_theme" ON "public"."settings";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moved_users_theme"();
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_users_theme" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_new_users_theme" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_back_users_theme" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_back_users_theme" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_remove_back_users_theme" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moving_users_theme"()
-- ==== backfill
-- merge_table; ROW EXCLUSIVE public.settings; ROW EXCLUSIVE public.users; repeated
UPDATE "public"."users" SET "theme" = (
    SELECT "_so_other"."theme" FROM "public"."settings" AS "_so_other" WHERE "_so_other"."user_id" = "users"."id" FOR SHARE)
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."users"
    WHERE "theme" IS NULL AND EXISTS (
    SELECT FROM "public"."settings" AS "_so_other" WHERE "_so_other"."user_id" = "users"."id" AND ("_so_other"."theme" IS NOT NULL)) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("theme" IS NULL AND EXISTS (
    SELECT FROM "public"."settings" AS "_so_other" WHERE "_so_other"."user_id" = "users"."id" AND ("_so_other"."theme" IS NOT NULL)) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- moved; ACCESS EXCLUSIVE public.users; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."users" WHERE "theme" IS NULL LIMIT 6
ALTER TABLE "public"."users" ADD CONSTRAINT "users_theme_not_null" NOT NULL "theme" NOT VALID;
-- undo: ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "users_theme_not_null"

-- moved; SHARE UPDATE EXCLUSIVE public.users; !scan; !data-dependent
ALTER TABLE "public"."users" VALIDATE CONSTRAINT "users_theme_not_null";
-- no undo: it goes with the step that added it

-- merge_table; ACCESS EXCLUSIVE public.settings; ACCESS EXCLUSIVE public.users; !lock; !data-dependent
-- gate: (SELECT "_so_other"."user_id"::text, "_so_other"."theme"::text, "_so_own"."theme"::text FROM "public"."users" AS "_so_own" JOIN "public"."settings" AS "_so_other" ON "_so_other"."user_id" = "_so_own"."id"
-- gate:     WHERE "_so_own"."theme" IS DISTINCT FROM "_so_other"."theme" LIMIT 6)
-- gate: UNION ALL
-- gate: (SELECT "_so_other"."user_id"::text, "_so_other"."theme"::text, NULL FROM "public"."settings" AS "_so_other" WHERE ("_so_other"."theme" IS NOT NULL) AND NOT EXISTS (
-- gate:     SELECT FROM "public"."users" AS "_so_own" WHERE "_so_other"."user_id" = "_so_own"."id") LIMIT 6)
DROP TRIGGER IF EXISTS "zzz_so_take_back_users_theme" ON "public"."settings";
DROP TRIGGER IF EXISTS "zzz_so_give_users_theme" ON "public"."settings";
DROP TRIGGER IF EXISTS "zzz_so_give_new_users_theme" ON "public"."settings";
DROP TRIGGER IF EXISTS "zzz_so_clear_users_theme" ON "public"."settings";
DROP FUNCTION IF EXISTS "public"."_so_moved_users_theme"();
DROP TRIGGER IF EXISTS "zzz_so_take_users_theme" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_take_new_users_theme" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_give_back_users_theme" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_give_new_back_users_theme" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_remove_back_users_theme" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_moving_users_theme"();
ALTER TABLE "public"."settings" SET SCHEMA "schemaops_retired_";
CREATE FUNCTION "public"."_so_moving_users_theme"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_WHEN = 'BEFORE' AND TG_OP = 'DELETE' THEN
        PERFORM set_config('schemaops.moving', 'on', true);
        DELETE FROM "schemaops_retired_"."settings" AS "_so_other" WHERE "_so_other"."user_id" = OLD."id";
        PERFORM set_config('schemaops.moving', '', true);
        RETURN OLD;
    END IF;
    BEGIN
    UPDATE "schemaops_retired_"."settings" AS "_so_other" SET "theme" = NEW."theme"
        WHERE "_so_other"."user_id" = NEW."id" AND ("_so_other"."theme" IS DISTINCT FROM NEW."theme");
    IF NEW."theme" IS NOT NULL THEN
        INSERT INTO "schemaops_retired_"."settings" ("user_id", "theme") SELECT NEW."id", NEW."theme"
            WHERE NOT EXISTS (SELECT FROM "schemaops_retired_"."settings" AS "_so_other" WHERE "_so_other"."user_id" = NEW."id")
            ON CONFLICT DO NOTHING;
    END IF;
    EXCEPTION WHEN integrity_constraint_violation OR data_exception THEN
        NULL; -- no row can hold it there
    END;
    RETURN NULL;
END$so$;
COMMENT ON FUNCTION "public"."_so_moving_users_theme"() IS 'schemaops: keeps theme in sync with settings';
REVOKE ALL ON FUNCTION "public"."_so_moving_users_theme"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_give_back_users_theme" AFTER INSERT ON "public"."users" FOR EACH ROW WHEN (NEW."theme" IS NOT NULL) EXECUTE FUNCTION "public"."_so_moving_users_theme"();
COMMENT ON TRIGGER "zzz_so_give_back_users_theme" ON "public"."users" IS 'schemaops: keeps theme in sync with settings';
CREATE TRIGGER "zzz_so_give_new_back_users_theme" AFTER UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."theme" IS DISTINCT FROM NEW."theme" OR OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_moving_users_theme"();
COMMENT ON TRIGGER "zzz_so_give_new_back_users_theme" ON "public"."users" IS 'schemaops: keeps theme in sync with settings';
CREATE TRIGGER "zzz_so_remove_back_users_theme" BEFORE DELETE ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moving_users_theme"();
COMMENT ON TRIGGER "zzz_so_remove_back_users_theme" ON "public"."users" IS 'schemaops: keeps theme in sync with settings';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_back_users_theme" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_back_users_theme" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_remove_back_users_theme" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moving_users_theme"();
-- undo: ALTER TABLE "schemaops_retired_"."settings" SET SCHEMA "public";
-- undo: CREATE FUNCTION "public"."_so_moved_users_theme"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: DECLARE
-- undo:     held record;
-- undo: BEGIN
-- undo:     IF TG_OP = 'DELETE' THEN
-- undo:         IF coalesce(current_setting('schemaops.moving', true), '') = '' THEN
-- undo:             UPDATE "public"."users" AS "_so_other" SET "theme" = NULL
-- undo:                 WHERE "_so_other"."id" = OLD."user_id" AND ("_so_other"."theme" IS NOT NULL);
-- undo:         END IF;
-- undo:         RETURN NULL;
-- undo:     END IF;
-- undo:     IF TG_WHEN = 'BEFORE' THEN
-- undo:         SELECT "_so_other"."theme" AS "c0" INTO held FROM "public"."users" AS "_so_other"
-- undo:             WHERE "_so_other"."id" = NEW."user_id" AND ("_so_other"."theme" IS NOT NULL) LIMIT 1 FOR SHARE;
-- undo:         IF FOUND THEN
-- undo:             NEW."theme" := held."c0";
-- undo:         END IF;
-- undo:         RETURN NEW;
-- undo:     END IF;
-- undo:     UPDATE "public"."users" AS "_so_other" SET "theme" = NEW."theme"
-- undo:         WHERE "_so_other"."id" = NEW."user_id" AND ("_so_other"."theme" IS DISTINCT FROM NEW."theme");
-- undo:     RETURN NULL;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_moved_users_theme"() IS 'schemaops: keeps theme in sync with users';
-- undo: REVOKE ALL ON FUNCTION "public"."_so_moved_users_theme"() FROM PUBLIC;
-- undo: CREATE TRIGGER "zzz_so_take_back_users_theme" BEFORE INSERT ON "public"."settings" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_users_theme"();
-- undo: COMMENT ON TRIGGER "zzz_so_take_back_users_theme" ON "public"."settings" IS 'schemaops: keeps theme in sync with users';
-- undo: CREATE TRIGGER "zzz_so_give_users_theme" AFTER INSERT ON "public"."settings" FOR EACH ROW WHEN (NEW."theme" IS NOT NULL) EXECUTE FUNCTION "public"."_so_moved_users_theme"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_users_theme" ON "public"."settings" IS 'schemaops: keeps theme in sync with users';
-- undo: CREATE TRIGGER "zzz_so_give_new_users_theme" AFTER UPDATE ON "public"."settings" FOR EACH ROW WHEN (OLD."theme" IS DISTINCT FROM NEW."theme" OR OLD."user_id" IS DISTINCT FROM NEW."user_id") EXECUTE FUNCTION "public"."_so_moved_users_theme"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_new_users_theme" ON "public"."settings" IS 'schemaops: keeps theme in sync with users';
-- undo: CREATE TRIGGER "zzz_so_clear_users_theme" AFTER DELETE ON "public"."settings" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_users_theme"();
-- undo: COMMENT ON TRIGGER "zzz_so_clear_users_theme" ON "public"."settings" IS 'schemaops: keeps theme in sync with users';
-- undo: CREATE FUNCTION "public"."_so_moving_users_theme"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: DECLARE
-- undo:     held record;
-- undo: BEGIN
-- undo:     IF TG_WHEN = 'BEFORE' AND TG_OP = 'DELETE' THEN
-- undo:         PERFORM set_config('schemaops.moving', 'on', true);
-- undo:         DELETE FROM "public"."settings" AS "_so_other" WHERE "_so_other"."user_id" = OLD."id";
-- undo:         PERFORM set_config('schemaops.moving', '', true);
-- undo:         RETURN OLD;
-- undo:     END IF;
-- undo:     IF TG_WHEN = 'BEFORE' THEN
-- undo:         SELECT "_so_other"."theme" AS "c0" INTO held FROM "public"."settings" AS "_so_other"
-- undo:             WHERE "_so_other"."user_id" = NEW."id" LIMIT 1 FOR SHARE;
-- undo:         IF FOUND THEN
-- undo:             NEW."theme" := held."c0";
-- undo:         END IF;
-- undo:         RETURN NEW;
-- undo:     END IF;
-- undo:     BEGIN
-- undo:     UPDATE "public"."settings" AS "_so_other" SET "theme" = NEW."theme"
-- undo:         WHERE "_so_other"."user_id" = NEW."id" AND ("_so_other"."theme" IS DISTINCT FROM NEW."theme");
-- undo:     IF NEW."theme" IS NOT NULL THEN
-- undo:         INSERT INTO "public"."settings" ("user_id", "theme") SELECT NEW."id", NEW."theme"
-- undo:             WHERE NOT EXISTS (SELECT FROM "public"."settings" AS "_so_other" WHERE "_so_other"."user_id" = NEW."id")
-- undo:             ON CONFLICT DO NOTHING;
-- undo:     END IF;
-- undo:     EXCEPTION WHEN integrity_constraint_violation OR data_exception THEN
-- undo:         NULL; -- no row can hold it there
-- undo:     END;
-- undo:     RETURN NULL;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_moving_users_theme"() IS 'schemaops: keeps theme in sync with settings';
-- undo: REVOKE ALL ON FUNCTION "public"."_so_moving_users_theme"() FROM PUBLIC;
-- undo: CREATE TRIGGER "zzz_so_take_users_theme" BEFORE INSERT ON "public"."users" FOR EACH ROW WHEN ((NOT (NEW."theme" IS NOT NULL)) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_users_theme"();
-- undo: COMMENT ON TRIGGER "zzz_so_take_users_theme" ON "public"."users" IS 'schemaops: keeps theme in sync with settings';
-- undo: CREATE TRIGGER "zzz_so_take_new_users_theme" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN ((OLD."id" IS DISTINCT FROM NEW."id") AND NOT (OLD."theme" IS DISTINCT FROM NEW."theme")) EXECUTE FUNCTION "public"."_so_moving_users_theme"();
-- undo: COMMENT ON TRIGGER "zzz_so_take_new_users_theme" ON "public"."users" IS 'schemaops: keeps theme in sync with settings';
-- undo: CREATE TRIGGER "zzz_so_give_back_users_theme" AFTER INSERT ON "public"."users" FOR EACH ROW WHEN ((NEW."theme" IS NOT NULL) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_users_theme"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_back_users_theme" ON "public"."users" IS 'schemaops: keeps theme in sync with settings';
-- undo: CREATE TRIGGER "zzz_so_give_new_back_users_theme" AFTER UPDATE ON "public"."users" FOR EACH ROW WHEN ((OLD."theme" IS DISTINCT FROM NEW."theme") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_users_theme"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_new_back_users_theme" ON "public"."users" IS 'schemaops: keeps theme in sync with settings';
-- undo: CREATE TRIGGER "zzz_so_remove_back_users_theme" BEFORE DELETE ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moving_users_theme"();
-- undo: COMMENT ON TRIGGER "zzz_so_remove_back_users_theme" ON "public"."users" IS 'schemaops: keeps theme in sync with settings'
-- ==== purge
-- merge_table; ACCESS EXCLUSIVE schemaops_retired_.settings; ACCESS EXCLUSIVE public.users; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_give_back_users_theme" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_give_new_back_users_theme" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_remove_back_users_theme" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_moving_users_theme"();
DROP TABLE "schemaops_retired_"."settings";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
