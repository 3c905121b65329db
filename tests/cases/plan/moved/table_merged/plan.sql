-- note: until contract, who writes bio, photo in public.profiles or public.users locks rows of both: two applications that write the same pair at once may meet in a deadlock, which ends one of the statements: let them retry
-- ==== expand
-- moved; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ADD COLUMN "bio" text;
-- undo: ALTER TABLE "public"."users" DROP COLUMN "bio"

-- moved; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ADD COLUMN "photo" bytea;
-- undo: ALTER TABLE "public"."users" DROP COLUMN "photo"

-- merge_table; ACCESS EXCLUSIVE public.profiles; !lock
ALTER TABLE "public"."profiles" ALTER COLUMN "bio" DROP NOT NULL;
-- undo: ALTER TABLE "public"."profiles" ALTER COLUMN "bio" SET NOT NULL;
-- undo: ALTER TABLE "public"."profiles" DROP CONSTRAINT IF EXISTS "_so_not_null_profiles_bio"

-- merge_table; ACCESS EXCLUSIVE public.profiles; !lock
ALTER TABLE "public"."profiles" DROP CONSTRAINT IF EXISTS "_so_not_null_profiles_bio";
-- undo: ALTER TABLE "public"."profiles" VALIDATE CONSTRAINT "_so_not_null_profiles_bio"

-- merge_table; ACCESS EXCLUSIVE public.profiles; !lock
ALTER TABLE "public"."profiles" DROP CONSTRAINT IF EXISTS "_so_not_null_profiles_bio";
-- undo: ALTER TABLE "public"."profiles" DROP CONSTRAINT IF EXISTS "_so_not_null_profiles_bio";
-- undo: ALTER TABLE "public"."profiles" ADD CONSTRAINT "_so_not_null_profiles_bio" CHECK ("bio" IS NOT NULL) NOT VALID

-- merge_table; SHARE ROW EXCLUSIVE public.profiles; SHARE ROW EXCLUSIVE public.users; !lock
CREATE FUNCTION "public"."_so_moved_users_bio"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
DECLARE
    held record;
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF coalesce(current_setting('schemaops.moving', true), '') = '' THEN
            UPDATE "public"."users" AS "_so_other" SET "bio" = NULL, "photo" = NULL
                WHERE "_so_other"."id" = OLD."user_id" AND ("_so_other"."bio" IS NOT NULL OR "_so_other"."photo" IS NOT NULL);
        END IF;
        RETURN NULL;
    END IF;
    IF TG_WHEN = 'BEFORE' THEN
        SELECT "_so_other"."bio" AS "c0", "_so_other"."photo" AS "c1" INTO held FROM "public"."users" AS "_so_other"
            WHERE "_so_other"."id" = NEW."user_id" AND ("_so_other"."bio" IS NOT NULL OR "_so_other"."photo" IS NOT NULL) LIMIT 1 FOR SHARE;
        IF FOUND THEN
            NEW."bio" := held."c0";
            NEW."photo" := held."c1";
        END IF;
        RETURN NEW;
    END IF;
    UPDATE "public"."users" AS "_so_other" SET "bio" = NEW."bio", "photo" = NEW."photo"
        WHERE "_so_other"."id" = NEW."user_id" AND ("_so_other"."bio" IS DISTINCT FROM NEW."bio" OR "_so_other"."photo" IS DISTINCT FROM NEW."photo");
    RETURN NULL;
END$so$;
COMMENT ON FUNCTION "public"."_so_moved_users_bio"() IS 'schemaops: keeps bio, photo in sync with users';
REVOKE ALL ON FUNCTION "public"."_so_moved_users_bio"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_take_back_users_bio" BEFORE INSERT ON "public"."profiles" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_users_bio"();
COMMENT ON TRIGGER "zzz_so_take_back_users_bio" ON "public"."profiles" IS 'schemaops: keeps bio, photo in sync with users';
CREATE TRIGGER "zzz_so_give_users_bio" AFTER INSERT ON "public"."profiles" FOR EACH ROW WHEN (NEW."bio" IS NOT NULL OR NEW."photo" IS NOT NULL) EXECUTE FUNCTION "public"."_so_moved_users_bio"();
COMMENT ON TRIGGER "zzz_so_give_users_bio" ON "public"."profiles" IS 'schemaops: keeps bio, photo in sync with users';
CREATE TRIGGER "zzz_so_give_new_users_bio" AFTER UPDATE ON "public"."profiles" FOR EACH ROW WHEN (OLD."bio" IS DISTINCT FROM NEW."bio" OR OLD."photo" IS DISTINCT FROM NEW."photo" OR OLD."user_id" IS DISTINCT FROM NEW."user_id") EXECUTE FUNCTION "public"."_so_moved_users_bio"();
COMMENT ON TRIGGER "zzz_so_give_new_users_bio" ON "public"."profiles" IS 'schemaops: keeps bio, photo in sync with users';
CREATE TRIGGER "zzz_so_clear_users_bio" AFTER DELETE ON "public"."profiles" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_users_bio"();
COMMENT ON TRIGGER "zzz_so_clear_users_bio" ON "public"."profiles" IS 'schemaops: keeps bio, photo in sync with users';
CREATE FUNCTION "public"."_so_moving_users_bio"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
DECLARE
    held record;
BEGIN
    IF TG_WHEN = 'BEFORE' AND TG_OP = 'DELETE' THEN
        PERFORM set_config('schemaops.moving', 'on', true);
        DELETE FROM "public"."profiles" AS "_so_other" WHERE "_so_other"."user_id" = OLD."id";
        PERFORM set_config('schemaops.moving', '', true);
        RETURN OLD;
    END IF;
    IF TG_WHEN = 'BEFORE' THEN
        SELECT "_so_other"."bio" AS "c0", "_so_other"."photo" AS "c1" INTO held FROM "public"."profiles" AS "_so_other"
            WHERE "_so_other"."user_id" = NEW."id" LIMIT 1 FOR SHARE;
        IF FOUND THEN
            NEW."bio" := held."c0";
            NEW."photo" := held."c1";
        END IF;
        RETURN NEW;
    END IF;
    BEGIN
    UPDATE "public"."profiles" AS "_so_other" SET "bio" = NEW."bio", "photo" = NEW."photo"
        WHERE "_so_other"."user_id" = NEW."id" AND ("_so_other"."bio" IS DISTINCT FROM NEW."bio" OR "_so_other"."photo" IS DISTINCT FROM NEW."photo");
    IF NEW."bio" IS NOT NULL OR NEW."photo" IS NOT NULL THEN
        INSERT INTO "public"."profiles" ("user_id", "bio", "photo") SELECT NEW."id", NEW."bio", NEW."photo"
            WHERE NOT EXISTS (SELECT FROM "public"."profiles" AS "_so_other" WHERE "_so_other"."user_id" = NEW."id")
            ON CONFLICT DO NOTHING;
    END IF;
    EXCEPTION WHEN integrity_constraint_violation OR data_exception THEN
        NULL; -- no row can hold it there
    END;
    RETURN NULL;
END$so$;
COMMENT ON FUNCTION "public"."_so_moving_users_bio"() IS 'schemaops: keeps bio, photo in sync with profiles';
REVOKE ALL ON FUNCTION "public"."_so_moving_users_bio"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_take_users_bio" BEFORE INSERT ON "public"."users" FOR EACH ROW WHEN ((NOT (NEW."bio" IS NOT NULL OR NEW."photo" IS NOT NULL)) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_users_bio"();
COMMENT ON TRIGGER "zzz_so_take_users_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
CREATE TRIGGER "zzz_so_take_new_users_bio" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN ((OLD."id" IS DISTINCT FROM NEW."id") AND NOT (OLD."bio" IS DISTINCT FROM NEW."bio" OR OLD."photo" IS DISTINCT FROM NEW."photo")) EXECUTE FUNCTION "public"."_so_moving_users_bio"();
COMMENT ON TRIGGER "zzz_so_take_new_users_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
CREATE TRIGGER "zzz_so_give_back_users_bio" AFTER INSERT ON "public"."users" FOR EACH ROW WHEN ((NEW."bio" IS NOT NULL OR NEW."photo" IS NOT NULL) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_users_bio"();
COMMENT ON TRIGGER "zzz_so_give_back_users_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
CREATE TRIGGER "zzz_so_give_new_back_users_bio" AFTER UPDATE ON "public"."users" FOR EACH ROW WHEN ((OLD."bio" IS DISTINCT FROM NEW."bio" OR OLD."photo" IS DISTINCT FROM NEW."photo") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_users_bio"();
COMMENT ON TRIGGER "zzz_so_give_new_back_users_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
CREATE TRIGGER "zzz_so_remove_back_users_bio" BEFORE DELETE ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moving_users_bio"();
COMMENT ON TRIGGER "zzz_so_remove_back_users_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_back_users_bio" ON "public"."profiles";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_users_bio" ON "public"."profiles";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_users_bio" ON "public"."profiles";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_clear_users_bio" ON "public"."profiles";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moved_users_bio"();
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_users_bio" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_new_users_bio" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_back_users_bio" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_back_users_bio" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_remove_back_users_bio" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moving_users_bio"()
-- ==== backfill
-- merge_table; ROW EXCLUSIVE public.profiles; ROW EXCLUSIVE public.users; repeated
UPDATE "public"."users" SET ("bio", "photo") = (
    SELECT "_so_other"."bio", "_so_other"."photo" FROM "public"."profiles" AS "_so_other" WHERE "_so_other"."user_id" = "users"."id" FOR SHARE)
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."users"
    WHERE "bio" IS NULL AND "photo" IS NULL AND EXISTS (
    SELECT FROM "public"."profiles" AS "_so_other" WHERE "_so_other"."user_id" = "users"."id" AND ("_so_other"."bio" IS NOT NULL OR "_so_other"."photo" IS NOT NULL)) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("bio" IS NULL AND "photo" IS NULL AND EXISTS (
    SELECT FROM "public"."profiles" AS "_so_other" WHERE "_so_other"."user_id" = "users"."id" AND ("_so_other"."bio" IS NOT NULL OR "_so_other"."photo" IS NOT NULL)) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- merge_table; SHARE UPDATE EXCLUSIVE public.profiles; ROW SHARE public.users
ALTER TABLE "public"."profiles" VALIDATE CONSTRAINT "profiles_user_id_fkey";
-- undo: ALTER TABLE "public"."profiles" VALIDATE CONSTRAINT "profiles_user_id_fkey"

-- merge_table; ACCESS EXCLUSIVE public.profiles; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."profiles" DROP CONSTRAINT "profiles_user_id_fkey";
-- undo: ALTER TABLE "public"."profiles" ADD CONSTRAINT "profiles_user_id_fkey" FOREIGN KEY (user_id) REFERENCES public.users(id) NOT VALID

-- merge_table; ACCESS EXCLUSIVE public.profiles; ACCESS EXCLUSIVE public.users; !lock; !data-dependent
-- gate: (SELECT "_so_other"."user_id"::text, "_so_other"."bio"::text, "_so_other"."photo"::text, "_so_own"."bio"::text, "_so_own"."photo"::text FROM "public"."users" AS "_so_own" JOIN "public"."profiles" AS "_so_other" ON "_so_other"."user_id" = "_so_own"."id"
-- gate:     WHERE "_so_own"."bio" IS DISTINCT FROM "_so_other"."bio" OR "_so_own"."photo" IS DISTINCT FROM "_so_other"."photo" LIMIT 6)
-- gate: UNION ALL
-- gate: (SELECT "_so_other"."user_id"::text, "_so_other"."bio"::text, "_so_other"."photo"::text, NULL, NULL FROM "public"."profiles" AS "_so_other" WHERE ("_so_other"."bio" IS NOT NULL OR "_so_other"."photo" IS NOT NULL) AND NOT EXISTS (
-- gate:     SELECT FROM "public"."users" AS "_so_own" WHERE "_so_other"."user_id" = "_so_own"."id") LIMIT 6)
DROP TRIGGER IF EXISTS "zzz_so_take_back_users_bio" ON "public"."profiles";
DROP TRIGGER IF EXISTS "zzz_so_give_users_bio" ON "public"."profiles";
DROP TRIGGER IF EXISTS "zzz_so_give_new_users_bio" ON "public"."profiles";
DROP TRIGGER IF EXISTS "zzz_so_clear_users_bio" ON "public"."profiles";
DROP FUNCTION IF EXISTS "public"."_so_moved_users_bio"();
DROP TRIGGER IF EXISTS "zzz_so_take_users_bio" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_take_new_users_bio" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_give_back_users_bio" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_give_new_back_users_bio" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_remove_back_users_bio" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_moving_users_bio"();
ALTER TABLE "public"."profiles" SET SCHEMA "schemaops_retired_";
CREATE FUNCTION "public"."_so_moving_users_bio"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_WHEN = 'BEFORE' AND TG_OP = 'DELETE' THEN
        PERFORM set_config('schemaops.moving', 'on', true);
        DELETE FROM "schemaops_retired_"."profiles" AS "_so_other" WHERE "_so_other"."user_id" = OLD."id";
        PERFORM set_config('schemaops.moving', '', true);
        RETURN OLD;
    END IF;
    BEGIN
    UPDATE "schemaops_retired_"."profiles" AS "_so_other" SET "bio" = NEW."bio", "photo" = NEW."photo"
        WHERE "_so_other"."user_id" = NEW."id" AND ("_so_other"."bio" IS DISTINCT FROM NEW."bio" OR "_so_other"."photo" IS DISTINCT FROM NEW."photo");
    IF NEW."bio" IS NOT NULL OR NEW."photo" IS NOT NULL THEN
        INSERT INTO "schemaops_retired_"."profiles" ("user_id", "bio", "photo") SELECT NEW."id", NEW."bio", NEW."photo"
            WHERE NOT EXISTS (SELECT FROM "schemaops_retired_"."profiles" AS "_so_other" WHERE "_so_other"."user_id" = NEW."id")
            ON CONFLICT DO NOTHING;
    END IF;
    EXCEPTION WHEN integrity_constraint_violation OR data_exception THEN
        NULL; -- no row can hold it there
    END;
    RETURN NULL;
END$so$;
COMMENT ON FUNCTION "public"."_so_moving_users_bio"() IS 'schemaops: keeps bio, photo in sync with profiles';
REVOKE ALL ON FUNCTION "public"."_so_moving_users_bio"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_give_back_users_bio" AFTER INSERT ON "public"."users" FOR EACH ROW WHEN (NEW."bio" IS NOT NULL OR NEW."photo" IS NOT NULL) EXECUTE FUNCTION "public"."_so_moving_users_bio"();
COMMENT ON TRIGGER "zzz_so_give_back_users_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
CREATE TRIGGER "zzz_so_give_new_back_users_bio" AFTER UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."bio" IS DISTINCT FROM NEW."bio" OR OLD."photo" IS DISTINCT FROM NEW."photo" OR OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_moving_users_bio"();
COMMENT ON TRIGGER "zzz_so_give_new_back_users_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
CREATE TRIGGER "zzz_so_remove_back_users_bio" BEFORE DELETE ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moving_users_bio"();
COMMENT ON TRIGGER "zzz_so_remove_back_users_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_back_users_bio" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_back_users_bio" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_remove_back_users_bio" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moving_users_bio"();
-- undo: ALTER TABLE "schemaops_retired_"."profiles" SET SCHEMA "public";
-- undo: CREATE FUNCTION "public"."_so_moved_users_bio"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: DECLARE
-- undo:     held record;
-- undo: BEGIN
-- undo:     IF TG_OP = 'DELETE' THEN
-- undo:         IF coalesce(current_setting('schemaops.moving', true), '') = '' THEN
-- undo:             UPDATE "public"."users" AS "_so_other" SET "bio" = NULL, "photo" = NULL
-- undo:                 WHERE "_so_other"."id" = OLD."user_id" AND ("_so_other"."bio" IS NOT NULL OR "_so_other"."photo" IS NOT NULL);
-- undo:         END IF;
-- undo:         RETURN NULL;
-- undo:     END IF;
-- undo:     IF TG_WHEN = 'BEFORE' THEN
-- undo:         SELECT "_so_other"."bio" AS "c0", "_so_other"."photo" AS "c1" INTO held FROM "public"."users" AS "_so_other"
-- undo:             WHERE "_so_other"."id" = NEW."user_id" AND ("_so_other"."bio" IS NOT NULL OR "_so_other"."photo" IS NOT NULL) LIMIT 1 FOR SHARE;
-- undo:         IF FOUND THEN
-- undo:             NEW."bio" := held."c0";
-- undo:             NEW."photo" := held."c1";
-- undo:         END IF;
-- undo:         RETURN NEW;
-- undo:     END IF;
-- undo:     UPDATE "public"."users" AS "_so_other" SET "bio" = NEW."bio", "photo" = NEW."photo"
-- undo:         WHERE "_so_other"."id" = NEW."user_id" AND ("_so_other"."bio" IS DISTINCT FROM NEW."bio" OR "_so_other"."photo" IS DISTINCT FROM NEW."photo");
-- undo:     RETURN NULL;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_moved_users_bio"() IS 'schemaops: keeps bio, photo in sync with users';
-- undo: REVOKE ALL ON FUNCTION "public"."_so_moved_users_bio"() FROM PUBLIC;
-- undo: CREATE TRIGGER "zzz_so_take_back_users_bio" BEFORE INSERT ON "public"."profiles" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_users_bio"();
-- undo: COMMENT ON TRIGGER "zzz_so_take_back_users_bio" ON "public"."profiles" IS 'schemaops: keeps bio, photo in sync with users';
-- undo: CREATE TRIGGER "zzz_so_give_users_bio" AFTER INSERT ON "public"."profiles" FOR EACH ROW WHEN (NEW."bio" IS NOT NULL OR NEW."photo" IS NOT NULL) EXECUTE FUNCTION "public"."_so_moved_users_bio"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_users_bio" ON "public"."profiles" IS 'schemaops: keeps bio, photo in sync with users';
-- undo: CREATE TRIGGER "zzz_so_give_new_users_bio" AFTER UPDATE ON "public"."profiles" FOR EACH ROW WHEN (OLD."bio" IS DISTINCT FROM NEW."bio" OR OLD."photo" IS DISTINCT FROM NEW."photo" OR OLD."user_id" IS DISTINCT FROM NEW."user_id") EXECUTE FUNCTION "public"."_so_moved_users_bio"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_new_users_bio" ON "public"."profiles" IS 'schemaops: keeps bio, photo in sync with users';
-- undo: CREATE TRIGGER "zzz_so_clear_users_bio" AFTER DELETE ON "public"."profiles" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_users_bio"();
-- undo: COMMENT ON TRIGGER "zzz_so_clear_users_bio" ON "public"."profiles" IS 'schemaops: keeps bio, photo in sync with users';
-- undo: CREATE FUNCTION "public"."_so_moving_users_bio"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: DECLARE
-- undo:     held record;
-- undo: BEGIN
-- undo:     IF TG_WHEN = 'BEFORE' AND TG_OP = 'DELETE' THEN
-- undo:         PERFORM set_config('schemaops.moving', 'on', true);
-- undo:         DELETE FROM "public"."profiles" AS "_so_other" WHERE "_so_other"."user_id" = OLD."id";
-- undo:         PERFORM set_config('schemaops.moving', '', true);
-- undo:         RETURN OLD;
-- undo:     END IF;
-- undo:     IF TG_WHEN = 'BEFORE' THEN
-- undo:         SELECT "_so_other"."bio" AS "c0", "_so_other"."photo" AS "c1" INTO held FROM "public"."profiles" AS "_so_other"
-- undo:             WHERE "_so_other"."user_id" = NEW."id" LIMIT 1 FOR SHARE;
-- undo:         IF FOUND THEN
-- undo:             NEW."bio" := held."c0";
-- undo:             NEW."photo" := held."c1";
-- undo:         END IF;
-- undo:         RETURN NEW;
-- undo:     END IF;
-- undo:     BEGIN
-- undo:     UPDATE "public"."profiles" AS "_so_other" SET "bio" = NEW."bio", "photo" = NEW."photo"
-- undo:         WHERE "_so_other"."user_id" = NEW."id" AND ("_so_other"."bio" IS DISTINCT FROM NEW."bio" OR "_so_other"."photo" IS DISTINCT FROM NEW."photo");
-- undo:     IF NEW."bio" IS NOT NULL OR NEW."photo" IS NOT NULL THEN
-- undo:         INSERT INTO "public"."profiles" ("user_id", "bio", "photo") SELECT NEW."id", NEW."bio", NEW."photo"
-- undo:             WHERE NOT EXISTS (SELECT FROM "public"."profiles" AS "_so_other" WHERE "_so_other"."user_id" = NEW."id")
-- undo:             ON CONFLICT DO NOTHING;
-- undo:     END IF;
-- undo:     EXCEPTION WHEN integrity_constraint_violation OR data_exception THEN
-- undo:         NULL; -- no row can hold it there
-- undo:     END;
-- undo:     RETURN NULL;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_moving_users_bio"() IS 'schemaops: keeps bio, photo in sync with profiles';
-- undo: REVOKE ALL ON FUNCTION "public"."_so_moving_users_bio"() FROM PUBLIC;
-- undo: CREATE TRIGGER "zzz_so_take_users_bio" BEFORE INSERT ON "public"."users" FOR EACH ROW WHEN ((NOT (NEW."bio" IS NOT NULL OR NEW."photo" IS NOT NULL)) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_users_bio"();
-- undo: COMMENT ON TRIGGER "zzz_so_take_users_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
-- undo: CREATE TRIGGER "zzz_so_take_new_users_bio" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN ((OLD."id" IS DISTINCT FROM NEW."id") AND NOT (OLD."bio" IS DISTINCT FROM NEW."bio" OR OLD."photo" IS DISTINCT FROM NEW."photo")) EXECUTE FUNCTION "public"."_so_moving_users_bio"();
-- undo: COMMENT ON TRIGGER "zzz_so_take_new_users_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
-- undo: CREATE TRIGGER "zzz_so_give_back_users_bio" AFTER INSERT ON "public"."users" FOR EACH ROW WHEN ((NEW."bio" IS NOT NULL OR NEW."photo" IS NOT NULL) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_users_bio"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_back_users_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
-- undo: CREATE TRIGGER "zzz_so_give_new_back_users_bio" AFTER UPDATE ON "public"."users" FOR EACH ROW WHEN ((OLD."bio" IS DISTINCT FROM NEW."bio" OR OLD."photo" IS DISTINCT FROM NEW."photo") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_users_bio"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_new_back_users_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
-- undo: CREATE TRIGGER "zzz_so_remove_back_users_bio" BEFORE DELETE ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moving_users_bio"();
-- undo: COMMENT ON TRIGGER "zzz_so_remove_back_users_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles'
-- ==== purge
-- merge_table; ACCESS EXCLUSIVE schemaops_retired_.profiles; ACCESS EXCLUSIVE public.users; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_give_back_users_bio" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_give_new_back_users_bio" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_remove_back_users_bio" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_moving_users_bio"();
DROP TABLE "schemaops_retired_"."profiles";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
