-- note: until contract, who writes bio, photo in public.profiles or public.users locks rows of both: two applications that write the same pair at once may meet in a deadlock, which ends one of the statements: let them retry
-- ==== expand
-- moved; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ADD COLUMN "bio" text;
-- undo: ALTER TABLE "public"."users" DROP COLUMN "bio"

-- moved; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ADD COLUMN "photo" bytea;
-- undo: ALTER TABLE "public"."users" DROP COLUMN "photo"

-- moved; ACCESS EXCLUSIVE public.profiles; !lock
ALTER TABLE "public"."profiles" ALTER COLUMN "bio" DROP NOT NULL;
-- undo: ALTER TABLE "public"."profiles" ALTER COLUMN "bio" SET NOT NULL;
-- undo: ALTER TABLE "public"."profiles" DROP CONSTRAINT IF EXISTS "_so_not_null_profiles_bio"

-- moved; ACCESS EXCLUSIVE public.profiles; !lock
ALTER TABLE "public"."profiles" DROP CONSTRAINT IF EXISTS "_so_not_null_profiles_bio";
-- undo: ALTER TABLE "public"."profiles" VALIDATE CONSTRAINT "_so_not_null_profiles_bio"

-- moved; ACCESS EXCLUSIVE public.profiles; !lock
ALTER TABLE "public"."profiles" DROP CONSTRAINT IF EXISTS "_so_not_null_profiles_bio";
-- undo: ALTER TABLE "public"."profiles" DROP CONSTRAINT IF EXISTS "_so_not_null_profiles_bio";
-- undo: ALTER TABLE "public"."profiles" ADD CONSTRAINT "_so_not_null_profiles_bio" CHECK ("bio" IS NOT NULL) NOT VALID

-- moved; SHARE ROW EXCLUSIVE public.profiles; SHARE ROW EXCLUSIVE public.users; !lock
CREATE FUNCTION "public"."_so_moved_users_bio"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
DECLARE
    held record;
BEGIN
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
CREATE FUNCTION "public"."_so_moving_users_bio"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
DECLARE
    held record;
BEGIN
    IF TG_WHEN = 'BEFORE' THEN
        SELECT "_so_other"."bio" AS "c0", "_so_other"."photo" AS "c1" INTO held FROM "public"."profiles" AS "_so_other"
            WHERE "_so_other"."user_id" = NEW."id" LIMIT 1 FOR SHARE;
        IF FOUND THEN
            NEW."bio" := held."c0";
            NEW."photo" := held."c1";
        END IF;
        RETURN NEW;
    END IF;
    UPDATE "public"."profiles" AS "_so_other" SET "bio" = NEW."bio", "photo" = NEW."photo"
        WHERE "_so_other"."user_id" = NEW."id" AND ("_so_other"."bio" IS DISTINCT FROM NEW."bio" OR "_so_other"."photo" IS DISTINCT FROM NEW."photo");
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
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_back_users_bio" ON "public"."profiles";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_users_bio" ON "public"."profiles";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_users_bio" ON "public"."profiles";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moved_users_bio"();
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_users_bio" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_new_users_bio" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_back_users_bio" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_back_users_bio" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moving_users_bio"()
-- ==== backfill
-- moved; ROW EXCLUSIVE public.profiles; ROW EXCLUSIVE public.users; repeated
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
-- moved; ACCESS EXCLUSIVE public.profiles; ACCESS EXCLUSIVE public.users; !lock; !data-dependent
-- gate: (SELECT "_so_other"."user_id"::text, "_so_other"."bio"::text, "_so_other"."photo"::text, "_so_own"."bio"::text, "_so_own"."photo"::text FROM "public"."users" AS "_so_own" JOIN "public"."profiles" AS "_so_other" ON "_so_other"."user_id" = "_so_own"."id"
-- gate:     WHERE "_so_own"."bio" IS DISTINCT FROM "_so_other"."bio" OR "_so_own"."photo" IS DISTINCT FROM "_so_other"."photo" LIMIT 6)
-- gate: UNION ALL
-- gate: (SELECT "_so_other"."user_id"::text, "_so_other"."bio"::text, "_so_other"."photo"::text, NULL, NULL FROM "public"."profiles" AS "_so_other" WHERE ("_so_other"."bio" IS NOT NULL OR "_so_other"."photo" IS NOT NULL) AND NOT EXISTS (
-- gate:     SELECT FROM "public"."users" AS "_so_own" WHERE "_so_other"."user_id" = "_so_own"."id") LIMIT 6)
DROP TRIGGER IF EXISTS "zzz_so_take_back_users_bio" ON "public"."profiles";
DROP TRIGGER IF EXISTS "zzz_so_give_users_bio" ON "public"."profiles";
DROP TRIGGER IF EXISTS "zzz_so_give_new_users_bio" ON "public"."profiles";
DROP FUNCTION IF EXISTS "public"."_so_moved_users_bio"();
DROP TRIGGER IF EXISTS "zzz_so_take_users_bio" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_take_new_users_bio" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_give_back_users_bio" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_give_new_back_users_bio" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_moving_users_bio"();
ALTER TABLE "public"."profiles" RENAME COLUMN "bio" TO "_so_old_bio";
COMMENT ON COLUMN "public"."profiles"."_so_old_bio" IS 'schemaops: retired';
ALTER TABLE "public"."profiles" RENAME COLUMN "photo" TO "_so_old_photo";
COMMENT ON COLUMN "public"."profiles"."_so_old_photo" IS 'schemaops: retired';
CREATE FUNCTION "public"."_so_moved_users_bio"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
DECLARE
    held record;
BEGIN
    IF TG_WHEN = 'BEFORE' THEN
        SELECT "_so_other"."bio" AS "c0", "_so_other"."photo" AS "c1" INTO held FROM "public"."users" AS "_so_other"
            WHERE "_so_other"."id" = NEW."user_id" AND ("_so_other"."bio" IS NOT NULL OR "_so_other"."photo" IS NOT NULL) LIMIT 1 FOR SHARE;
        IF FOUND THEN
            NEW."_so_old_bio" := held."c0";
            NEW."_so_old_photo" := held."c1";
        END IF;
        RETURN NEW;
    END IF;
END$so$;
COMMENT ON FUNCTION "public"."_so_moved_users_bio"() IS 'schemaops: keeps bio, photo in sync with users';
REVOKE ALL ON FUNCTION "public"."_so_moved_users_bio"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_take_back_users_bio" BEFORE INSERT ON "public"."profiles" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_users_bio"();
COMMENT ON TRIGGER "zzz_so_take_back_users_bio" ON "public"."profiles" IS 'schemaops: keeps bio, photo in sync with users';
CREATE FUNCTION "public"."_so_moving_users_bio"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    UPDATE "public"."profiles" AS "_so_other" SET "_so_old_bio" = NEW."bio", "_so_old_photo" = NEW."photo"
        WHERE "_so_other"."user_id" = NEW."id" AND ("_so_other"."_so_old_bio" IS DISTINCT FROM NEW."bio" OR "_so_other"."_so_old_photo" IS DISTINCT FROM NEW."photo");
    RETURN NULL;
END$so$;
COMMENT ON FUNCTION "public"."_so_moving_users_bio"() IS 'schemaops: keeps bio, photo in sync with profiles';
REVOKE ALL ON FUNCTION "public"."_so_moving_users_bio"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_give_back_users_bio" AFTER INSERT ON "public"."users" FOR EACH ROW WHEN (NEW."bio" IS NOT NULL OR NEW."photo" IS NOT NULL) EXECUTE FUNCTION "public"."_so_moving_users_bio"();
COMMENT ON TRIGGER "zzz_so_give_back_users_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
CREATE TRIGGER "zzz_so_give_new_back_users_bio" AFTER UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."bio" IS DISTINCT FROM NEW."bio" OR OLD."photo" IS DISTINCT FROM NEW."photo" OR OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_moving_users_bio"();
COMMENT ON TRIGGER "zzz_so_give_new_back_users_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_back_users_bio" ON "public"."profiles";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moved_users_bio"();
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_back_users_bio" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_back_users_bio" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moving_users_bio"();
-- undo: ALTER TABLE "public"."profiles" RENAME COLUMN "_so_old_bio" TO "bio";
-- undo: COMMENT ON COLUMN "public"."profiles"."bio" IS NULL;
-- undo: ALTER TABLE "public"."profiles" RENAME COLUMN "_so_old_photo" TO "photo";
-- undo: COMMENT ON COLUMN "public"."profiles"."photo" IS NULL;
-- undo: CREATE FUNCTION "public"."_so_moved_users_bio"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: DECLARE
-- undo:     held record;
-- undo: BEGIN
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
-- undo: CREATE FUNCTION "public"."_so_moving_users_bio"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: DECLARE
-- undo:     held record;
-- undo: BEGIN
-- undo:     IF TG_WHEN = 'BEFORE' THEN
-- undo:         SELECT "_so_other"."bio" AS "c0", "_so_other"."photo" AS "c1" INTO held FROM "public"."profiles" AS "_so_other"
-- undo:             WHERE "_so_other"."user_id" = NEW."id" LIMIT 1 FOR SHARE;
-- undo:         IF FOUND THEN
-- undo:             NEW."bio" := held."c0";
-- undo:             NEW."photo" := held."c1";
-- undo:         END IF;
-- undo:         RETURN NEW;
-- undo:     END IF;
-- undo:     UPDATE "public"."profiles" AS "_so_other" SET "bio" = NEW."bio", "photo" = NEW."photo"
-- undo:         WHERE "_so_other"."user_id" = NEW."id" AND ("_so_other"."bio" IS DISTINCT FROM NEW."bio" OR "_so_other"."photo" IS DISTINCT FROM NEW."photo");
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
-- undo: COMMENT ON TRIGGER "zzz_so_give_new_back_users_bio" ON "public"."users" IS 'schemaops: keeps bio, photo in sync with profiles'
-- ==== purge
-- moved; ACCESS EXCLUSIVE public.profiles; ACCESS EXCLUSIVE public.users; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_take_back_users_bio" ON "public"."profiles";
DROP FUNCTION IF EXISTS "public"."_so_moved_users_bio"();
DROP TRIGGER IF EXISTS "zzz_so_give_back_users_bio" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_give_new_back_users_bio" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_moving_users_bio"();
ALTER TABLE "public"."profiles" DROP COLUMN "_so_old_bio";
ALTER TABLE "public"."profiles" DROP COLUMN "_so_old_photo";
-- no undo: the values are gone
