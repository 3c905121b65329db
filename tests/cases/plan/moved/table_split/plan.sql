-- note: until contract, who writes bio, photo in public.users or public.profiles locks rows of both: two applications that write the same pair at once may meet in a deadlock, which ends one of the statements: let them retry
-- ==== expand
-- direct
CREATE TABLE "public"."profiles" (
    "user_id" bigint NOT NULL,
    "bio" text NOT NULL,
    "photo" bytea
);
-- undo: DROP TABLE "public"."profiles"

-- direct; ACCESS EXCLUSIVE public.profiles
ALTER TABLE "public"."profiles" ADD CONSTRAINT "profiles_bio_check" CHECK ((length(bio) < 100));
-- undo: ALTER TABLE "public"."profiles" DROP CONSTRAINT "profiles_bio_check"

-- direct; ACCESS EXCLUSIVE public.profiles
ALTER TABLE "public"."profiles" ADD CONSTRAINT "profiles_pkey" PRIMARY KEY (user_id);
-- undo: ALTER TABLE "public"."profiles" DROP CONSTRAINT "profiles_pkey"

-- direct; SHARE ROW EXCLUSIVE public.profiles; SHARE ROW EXCLUSIVE public.users; !lock
ALTER TABLE "public"."profiles" ADD CONSTRAINT "profiles_user_id_fkey" FOREIGN KEY (user_id) REFERENCES public.users(id);
-- undo: ALTER TABLE "public"."profiles" DROP CONSTRAINT "profiles_user_id_fkey"

-- moved; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ALTER COLUMN "bio" DROP NOT NULL;
-- undo: ALTER TABLE "public"."users" ALTER COLUMN "bio" SET NOT NULL;
-- undo: ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_bio"

-- moved; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_bio";
-- undo: ALTER TABLE "public"."users" VALIDATE CONSTRAINT "_so_not_null_users_bio"

-- moved; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_bio";
-- undo: ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_bio";
-- undo: ALTER TABLE "public"."users" ADD CONSTRAINT "_so_not_null_users_bio" CHECK ("bio" IS NOT NULL) NOT VALID

-- moved; SHARE ROW EXCLUSIVE public.users; SHARE ROW EXCLUSIVE public.profiles; !lock
CREATE FUNCTION "public"."_so_moved_profiles_bio"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
DECLARE
    held record;
BEGIN
    IF TG_WHEN = 'BEFORE' AND TG_OP IN ('DELETE', 'UPDATE') THEN
        PERFORM set_config('schemaops.moving', 'on', true);
        DELETE FROM "public"."profiles" AS "_so_other" WHERE "_so_other"."user_id" = OLD."id";
        PERFORM set_config('schemaops.moving', '', true);
        IF TG_OP = 'DELETE' THEN
            RETURN OLD;
        END IF;
        RETURN NEW;
    END IF;
    IF TG_WHEN = 'BEFORE' THEN
        SELECT "_so_other"."bio" AS "c0", "_so_other"."photo" AS "c1" INTO held FROM "public"."profiles" AS "_so_other"
            WHERE "_so_other"."user_id" = NEW."id" AND ("_so_other"."bio" IS NOT NULL OR "_so_other"."photo" IS NOT NULL) LIMIT 1 FOR SHARE;
        IF FOUND THEN
            NEW."bio" := held."c0";
            NEW."photo" := held."c1";
        END IF;
        RETURN NEW;
    END IF;
    BEGIN
    UPDATE "public"."profiles" AS "_so_other" SET "bio" = NEW."bio", "photo" = NEW."photo"
        WHERE "_so_other"."user_id" = NEW."id" AND ("_so_other"."bio" IS DISTINCT FROM NEW."bio" OR "_so_other"."photo" IS DISTINCT FROM NEW."photo");
    IF TG_OP = 'INSERT' OR NEW."bio" IS NOT NULL OR NEW."photo" IS NOT NULL THEN
        INSERT INTO "public"."profiles" ("user_id", "bio", "photo") SELECT NEW."id", NEW."bio", NEW."photo"
            WHERE NOT EXISTS (SELECT FROM "public"."profiles" AS "_so_other" WHERE "_so_other"."user_id" = NEW."id")
            ON CONFLICT DO NOTHING;
    END IF;
    EXCEPTION WHEN integrity_constraint_violation OR data_exception THEN
        NULL; -- no row can hold it there
    END;
    RETURN NULL;
END$so$;
COMMENT ON FUNCTION "public"."_so_moved_profiles_bio"() IS 'schemaops: keeps bio, photo in sync with profiles';
REVOKE ALL ON FUNCTION "public"."_so_moved_profiles_bio"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_take_back_profiles_bio" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_profiles_bio"();
COMMENT ON TRIGGER "zzz_so_take_back_profiles_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
CREATE TRIGGER "zzz_so_give_profiles_bio" AFTER INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_profiles_bio"();
COMMENT ON TRIGGER "zzz_so_give_profiles_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
CREATE TRIGGER "zzz_so_give_new_profiles_bio" AFTER UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."bio" IS DISTINCT FROM NEW."bio" OR OLD."photo" IS DISTINCT FROM NEW."photo" OR OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_moved_profiles_bio"();
COMMENT ON TRIGGER "zzz_so_give_new_profiles_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
CREATE TRIGGER "zzz_so_remove_profiles_bio" BEFORE DELETE ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_profiles_bio"();
COMMENT ON TRIGGER "zzz_so_remove_profiles_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
CREATE TRIGGER "zzz_so_remove_key_profiles_bio" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_moved_profiles_bio"();
COMMENT ON TRIGGER "zzz_so_remove_key_profiles_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
CREATE FUNCTION "public"."_so_moving_profiles_bio"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
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
        PERFORM set_config('schemaops.moving', 'on', true);
        DELETE FROM "public"."profiles" AS "_so_other" WHERE "_so_other"."user_id" = NEW."user_id"
            AND (NOT ("_so_other"."bio" IS NOT NULL) OR NOT ("_so_other"."bio" IS DISTINCT FROM (''::text)::text)) AND NOT ("_so_other"."photo" IS NOT NULL);
        PERFORM set_config('schemaops.moving', '', true);
        IF NEW."bio" IS NOT NULL OR NEW."photo" IS NOT NULL THEN
            RETURN NEW;
        END IF;
        SELECT "_so_other"."bio" AS "c0", "_so_other"."photo" AS "c1" INTO held FROM "public"."users" AS "_so_other"
            WHERE "_so_other"."id" = NEW."user_id" LIMIT 1 FOR SHARE;
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
COMMENT ON FUNCTION "public"."_so_moving_profiles_bio"() IS 'schemaops: keeps bio, photo in sync with users';
REVOKE ALL ON FUNCTION "public"."_so_moving_profiles_bio"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_take_profiles_bio" BEFORE INSERT ON "public"."profiles" FOR EACH ROW WHEN (current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_profiles_bio"();
COMMENT ON TRIGGER "zzz_so_take_profiles_bio" ON "public"."profiles" IS 'schemaops: keeps bio, photo in sync with users';
CREATE TRIGGER "zzz_so_give_back_profiles_bio" AFTER INSERT ON "public"."profiles" FOR EACH ROW WHEN ((NEW."bio" IS NOT NULL OR NEW."photo" IS NOT NULL) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_profiles_bio"();
COMMENT ON TRIGGER "zzz_so_give_back_profiles_bio" ON "public"."profiles" IS 'schemaops: keeps bio, photo in sync with users';
CREATE TRIGGER "zzz_so_give_new_back_profiles_bio" AFTER UPDATE ON "public"."profiles" FOR EACH ROW WHEN ((OLD."bio" IS DISTINCT FROM NEW."bio" OR OLD."photo" IS DISTINCT FROM NEW."photo") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_profiles_bio"();
COMMENT ON TRIGGER "zzz_so_give_new_back_profiles_bio" ON "public"."profiles" IS 'schemaops: keeps bio, photo in sync with users';
CREATE TRIGGER "zzz_so_clear_back_profiles_bio" AFTER DELETE ON "public"."profiles" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moving_profiles_bio"();
COMMENT ON TRIGGER "zzz_so_clear_back_profiles_bio" ON "public"."profiles" IS 'schemaops: keeps bio, photo in sync with users';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_back_profiles_bio" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_profiles_bio" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_profiles_bio" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_remove_profiles_bio" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_remove_key_profiles_bio" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moved_profiles_bio"();
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_profiles_bio" ON "public"."profiles";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_back_profiles_bio" ON "public"."profiles";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_back_profiles_bio" ON "public"."profiles";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_clear_back_profiles_bio" ON "public"."profiles";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moving_profiles_bio"()
-- ==== backfill
-- moved; ROW EXCLUSIVE public.users; ROW EXCLUSIVE public.profiles; repeated
INSERT INTO "public"."profiles" ("user_id", "bio", "photo") SELECT "id", "bio", "photo"
FROM "public"."users"
WHERE (NOT EXISTS (
    SELECT FROM "public"."profiles" AS "_so_other" WHERE "users"."id" = "_so_other"."user_id") AND "bio" IS NOT NULL AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL)
LIMIT 1000 FOR NO KEY UPDATE
ON CONFLICT DO NOTHING;
-- no undo: the rows go with the table that holds them
-- ==== contract
-- moved; ACCESS EXCLUSIVE public.users; ACCESS EXCLUSIVE public.profiles; !lock; !data-dependent
-- gate: (SELECT "_so_other"."id"::text, "_so_other"."bio"::text, "_so_other"."photo"::text, "_so_own"."bio"::text, "_so_own"."photo"::text FROM "public"."profiles" AS "_so_own" JOIN "public"."users" AS "_so_other" ON "_so_other"."id" = "_so_own"."user_id"
-- gate:     WHERE "_so_own"."bio" IS DISTINCT FROM "_so_other"."bio" OR "_so_own"."photo" IS DISTINCT FROM "_so_other"."photo" LIMIT 6)
-- gate: UNION ALL
-- gate: (SELECT "_so_other"."id"::text, "_so_other"."bio"::text, "_so_other"."photo"::text, NULL, NULL FROM "public"."users" AS "_so_other" WHERE ("_so_other"."bio" IS NOT NULL OR "_so_other"."photo" IS NOT NULL) AND NOT EXISTS (
-- gate:     SELECT FROM "public"."profiles" AS "_so_own" WHERE "_so_other"."id" = "_so_own"."user_id") LIMIT 6)
DROP TRIGGER IF EXISTS "zzz_so_take_back_profiles_bio" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_give_profiles_bio" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_give_new_profiles_bio" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_remove_profiles_bio" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_remove_key_profiles_bio" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_moved_profiles_bio"();
DROP TRIGGER IF EXISTS "zzz_so_take_profiles_bio" ON "public"."profiles";
DROP TRIGGER IF EXISTS "zzz_so_give_back_profiles_bio" ON "public"."profiles";
DROP TRIGGER IF EXISTS "zzz_so_give_new_back_profiles_bio" ON "public"."profiles";
DROP TRIGGER IF EXISTS "zzz_so_clear_back_profiles_bio" ON "public"."profiles";
DROP FUNCTION IF EXISTS "public"."_so_moving_profiles_bio"();
ALTER TABLE "public"."users" RENAME COLUMN "bio" TO "_so_old_bio";
COMMENT ON COLUMN "public"."users"."_so_old_bio" IS 'schemaops: retired';
ALTER TABLE "public"."users" RENAME COLUMN "photo" TO "_so_old_photo";
COMMENT ON COLUMN "public"."users"."_so_old_photo" IS 'schemaops: retired';
CREATE FUNCTION "public"."_so_moved_profiles_bio"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
DECLARE
    held record;
BEGIN
    IF TG_WHEN = 'BEFORE' THEN
        SELECT "_so_other"."bio" AS "c0", "_so_other"."photo" AS "c1" INTO held FROM "public"."profiles" AS "_so_other"
            WHERE "_so_other"."user_id" = NEW."id" AND ("_so_other"."bio" IS NOT NULL OR "_so_other"."photo" IS NOT NULL) LIMIT 1 FOR SHARE;
        IF FOUND THEN
            NEW."_so_old_bio" := held."c0";
            NEW."_so_old_photo" := held."c1";
        END IF;
        RETURN NEW;
    END IF;
END$so$;
COMMENT ON FUNCTION "public"."_so_moved_profiles_bio"() IS 'schemaops: keeps bio, photo in sync with profiles';
REVOKE ALL ON FUNCTION "public"."_so_moved_profiles_bio"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_take_back_profiles_bio" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_profiles_bio"();
COMMENT ON TRIGGER "zzz_so_take_back_profiles_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
CREATE FUNCTION "public"."_so_moving_profiles_bio"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF coalesce(current_setting('schemaops.moving', true), '') = '' THEN
            UPDATE "public"."users" AS "_so_other" SET "_so_old_bio" = NULL, "_so_old_photo" = NULL
                WHERE "_so_other"."id" = OLD."user_id" AND ("_so_other"."_so_old_bio" IS NOT NULL OR "_so_other"."_so_old_photo" IS NOT NULL);
        END IF;
        RETURN NULL;
    END IF;
    UPDATE "public"."users" AS "_so_other" SET "_so_old_bio" = NEW."bio", "_so_old_photo" = NEW."photo"
        WHERE "_so_other"."id" = NEW."user_id" AND ("_so_other"."_so_old_bio" IS DISTINCT FROM NEW."bio" OR "_so_other"."_so_old_photo" IS DISTINCT FROM NEW."photo");
    RETURN NULL;
END$so$;
COMMENT ON FUNCTION "public"."_so_moving_profiles_bio"() IS 'schemaops: keeps bio, photo in sync with users';
REVOKE ALL ON FUNCTION "public"."_so_moving_profiles_bio"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_give_back_profiles_bio" AFTER INSERT ON "public"."profiles" FOR EACH ROW WHEN (NEW."bio" IS NOT NULL OR NEW."photo" IS NOT NULL) EXECUTE FUNCTION "public"."_so_moving_profiles_bio"();
COMMENT ON TRIGGER "zzz_so_give_back_profiles_bio" ON "public"."profiles" IS 'schemaops: keeps bio, photo in sync with users';
CREATE TRIGGER "zzz_so_give_new_back_profiles_bio" AFTER UPDATE ON "public"."profiles" FOR EACH ROW WHEN (OLD."bio" IS DISTINCT FROM NEW."bio" OR OLD."photo" IS DISTINCT FROM NEW."photo" OR OLD."user_id" IS DISTINCT FROM NEW."user_id") EXECUTE FUNCTION "public"."_so_moving_profiles_bio"();
COMMENT ON TRIGGER "zzz_so_give_new_back_profiles_bio" ON "public"."profiles" IS 'schemaops: keeps bio, photo in sync with users';
CREATE TRIGGER "zzz_so_clear_back_profiles_bio" AFTER DELETE ON "public"."profiles" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moving_profiles_bio"();
COMMENT ON TRIGGER "zzz_so_clear_back_profiles_bio" ON "public"."profiles" IS 'schemaops: keeps bio, photo in sync with users';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_back_profiles_bio" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moved_profiles_bio"();
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_back_profiles_bio" ON "public"."profiles";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_back_profiles_bio" ON "public"."profiles";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_clear_back_profiles_bio" ON "public"."profiles";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moving_profiles_bio"();
-- undo: ALTER TABLE "public"."users" RENAME COLUMN "_so_old_bio" TO "bio";
-- undo: COMMENT ON COLUMN "public"."users"."bio" IS NULL;
-- undo: ALTER TABLE "public"."users" RENAME COLUMN "_so_old_photo" TO "photo";
-- undo: COMMENT ON COLUMN "public"."users"."photo" IS NULL;
-- undo: CREATE FUNCTION "public"."_so_moved_profiles_bio"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: DECLARE
-- undo:     held record;
-- undo: BEGIN
-- undo:     IF TG_WHEN = 'BEFORE' AND TG_OP IN ('DELETE', 'UPDATE') THEN
-- undo:         PERFORM set_config('schemaops.moving', 'on', true);
-- undo:         DELETE FROM "public"."profiles" AS "_so_other" WHERE "_so_other"."user_id" = OLD."id";
-- undo:         PERFORM set_config('schemaops.moving', '', true);
-- undo:         IF TG_OP = 'DELETE' THEN
-- undo:             RETURN OLD;
-- undo:         END IF;
-- undo:         RETURN NEW;
-- undo:     END IF;
-- undo:     IF TG_WHEN = 'BEFORE' THEN
-- undo:         SELECT "_so_other"."bio" AS "c0", "_so_other"."photo" AS "c1" INTO held FROM "public"."profiles" AS "_so_other"
-- undo:             WHERE "_so_other"."user_id" = NEW."id" AND ("_so_other"."bio" IS NOT NULL OR "_so_other"."photo" IS NOT NULL) LIMIT 1 FOR SHARE;
-- undo:         IF FOUND THEN
-- undo:             NEW."bio" := held."c0";
-- undo:             NEW."photo" := held."c1";
-- undo:         END IF;
-- undo:         RETURN NEW;
-- undo:     END IF;
-- undo:     BEGIN
-- undo:     UPDATE "public"."profiles" AS "_so_other" SET "bio" = NEW."bio", "photo" = NEW."photo"
-- undo:         WHERE "_so_other"."user_id" = NEW."id" AND ("_so_other"."bio" IS DISTINCT FROM NEW."bio" OR "_so_other"."photo" IS DISTINCT FROM NEW."photo");
-- undo:     IF TG_OP = 'INSERT' OR NEW."bio" IS NOT NULL OR NEW."photo" IS NOT NULL THEN
-- undo:         INSERT INTO "public"."profiles" ("user_id", "bio", "photo") SELECT NEW."id", NEW."bio", NEW."photo"
-- undo:             WHERE NOT EXISTS (SELECT FROM "public"."profiles" AS "_so_other" WHERE "_so_other"."user_id" = NEW."id")
-- undo:             ON CONFLICT DO NOTHING;
-- undo:     END IF;
-- undo:     EXCEPTION WHEN integrity_constraint_violation OR data_exception THEN
-- undo:         NULL; -- no row can hold it there
-- undo:     END;
-- undo:     RETURN NULL;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_moved_profiles_bio"() IS 'schemaops: keeps bio, photo in sync with profiles';
-- undo: REVOKE ALL ON FUNCTION "public"."_so_moved_profiles_bio"() FROM PUBLIC;
-- undo: CREATE TRIGGER "zzz_so_take_back_profiles_bio" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_profiles_bio"();
-- undo: COMMENT ON TRIGGER "zzz_so_take_back_profiles_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
-- undo: CREATE TRIGGER "zzz_so_give_profiles_bio" AFTER INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_profiles_bio"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_profiles_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
-- undo: CREATE TRIGGER "zzz_so_give_new_profiles_bio" AFTER UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."bio" IS DISTINCT FROM NEW."bio" OR OLD."photo" IS DISTINCT FROM NEW."photo" OR OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_moved_profiles_bio"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_new_profiles_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
-- undo: CREATE TRIGGER "zzz_so_remove_profiles_bio" BEFORE DELETE ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_profiles_bio"();
-- undo: COMMENT ON TRIGGER "zzz_so_remove_profiles_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
-- undo: CREATE TRIGGER "zzz_so_remove_key_profiles_bio" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_moved_profiles_bio"();
-- undo: COMMENT ON TRIGGER "zzz_so_remove_key_profiles_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
-- undo: CREATE FUNCTION "public"."_so_moving_profiles_bio"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
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
-- undo:         PERFORM set_config('schemaops.moving', 'on', true);
-- undo:         DELETE FROM "public"."profiles" AS "_so_other" WHERE "_so_other"."user_id" = NEW."user_id"
-- undo:             AND (NOT ("_so_other"."bio" IS NOT NULL) OR NOT ("_so_other"."bio" IS DISTINCT FROM (''::text)::text)) AND NOT ("_so_other"."photo" IS NOT NULL);
-- undo:         PERFORM set_config('schemaops.moving', '', true);
-- undo:         IF NEW."bio" IS NOT NULL OR NEW."photo" IS NOT NULL THEN
-- undo:             RETURN NEW;
-- undo:         END IF;
-- undo:         SELECT "_so_other"."bio" AS "c0", "_so_other"."photo" AS "c1" INTO held FROM "public"."users" AS "_so_other"
-- undo:             WHERE "_so_other"."id" = NEW."user_id" LIMIT 1 FOR SHARE;
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
-- undo: COMMENT ON FUNCTION "public"."_so_moving_profiles_bio"() IS 'schemaops: keeps bio, photo in sync with users';
-- undo: REVOKE ALL ON FUNCTION "public"."_so_moving_profiles_bio"() FROM PUBLIC;
-- undo: CREATE TRIGGER "zzz_so_take_profiles_bio" BEFORE INSERT ON "public"."profiles" FOR EACH ROW WHEN (current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_profiles_bio"();
-- undo: COMMENT ON TRIGGER "zzz_so_take_profiles_bio" ON "public"."profiles" IS 'schemaops: keeps bio, photo in sync with users';
-- undo: CREATE TRIGGER "zzz_so_give_back_profiles_bio" AFTER INSERT ON "public"."profiles" FOR EACH ROW WHEN ((NEW."bio" IS NOT NULL OR NEW."photo" IS NOT NULL) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_profiles_bio"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_back_profiles_bio" ON "public"."profiles" IS 'schemaops: keeps bio, photo in sync with users';
-- undo: CREATE TRIGGER "zzz_so_give_new_back_profiles_bio" AFTER UPDATE ON "public"."profiles" FOR EACH ROW WHEN ((OLD."bio" IS DISTINCT FROM NEW."bio" OR OLD."photo" IS DISTINCT FROM NEW."photo") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_profiles_bio"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_new_back_profiles_bio" ON "public"."profiles" IS 'schemaops: keeps bio, photo in sync with users';
-- undo: CREATE TRIGGER "zzz_so_clear_back_profiles_bio" AFTER DELETE ON "public"."profiles" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moving_profiles_bio"();
-- undo: COMMENT ON TRIGGER "zzz_so_clear_back_profiles_bio" ON "public"."profiles" IS 'schemaops: keeps bio, photo in sync with users'
-- ==== purge
-- moved; ACCESS EXCLUSIVE public.users; ACCESS EXCLUSIVE public.profiles; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_take_back_profiles_bio" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_moved_profiles_bio"();
DROP TRIGGER IF EXISTS "zzz_so_give_back_profiles_bio" ON "public"."profiles";
DROP TRIGGER IF EXISTS "zzz_so_give_new_back_profiles_bio" ON "public"."profiles";
DROP TRIGGER IF EXISTS "zzz_so_clear_back_profiles_bio" ON "public"."profiles";
DROP FUNCTION IF EXISTS "public"."_so_moving_profiles_bio"();
ALTER TABLE "public"."users" DROP COLUMN "_so_old_bio";
ALTER TABLE "public"."users" DROP COLUMN "_so_old_photo";
-- no undo: the values are gone
