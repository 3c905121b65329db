-- ==== expand
-- mapping; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ADD COLUMN "name" text;
-- undo: ALTER TABLE "public"."users" DROP COLUMN "name"

-- mapping; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ALTER COLUMN "first_name" DROP NOT NULL;
-- undo: ALTER TABLE "public"."users" ALTER COLUMN "first_name" SET NOT NULL;
-- undo: ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_first_name"

-- mapping; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_first_name";
-- undo: ALTER TABLE "public"."users" VALIDATE CONSTRAINT "_so_not_null_users_first_name"

-- mapping; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_first_name";
-- undo: ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_first_name";
-- undo: ALTER TABLE "public"."users" ADD CONSTRAINT "_so_not_null_users_first_name" CHECK ("first_name" IS NOT NULL) NOT VALID

-- mapping; SHARE ROW EXCLUSIVE public.users; !lock; !data-dependent
-- gate: SELECT "id", "first_name", "last_name", "name" FROM (SELECT "id", "email", "first_name", "last_name", (concat_ws(' ', first_name, last_name))::text AS "name" FROM "public"."users") AS "users"
-- gate: WHERE "first_name" IS DISTINCT FROM (split_part(name, ' ', 1))::text OR "last_name" IS DISTINCT FROM (substring(name FROM ' (.*)$'))::text LIMIT 6
CREATE OR REPLACE FUNCTION "public"."_so_sync_users_name"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' AND NEW."name" IS NULL THEN
        BEGIN
            SELECT (concat_ws(' ', first_name, last_name)) INTO NEW."name" FROM (SELECT NEW.*) AS "users";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."name" := NULL; -- it cannot be made of these values
        END;
        IF NEW."first_name" IS NULL THEN
            BEGIN
                SELECT (split_part(name, ' ', 1)) INTO NEW."first_name" FROM (SELECT NEW.*) AS "users";
            EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
                NEW."first_name" := NULL; -- it cannot be made of these values
            END;
        END IF;
    ELSIF TG_OP = 'INSERT' THEN
        BEGIN
            SELECT (split_part(name, ' ', 1)), (substring(name FROM ' (.*)$')) INTO NEW."first_name", NEW."last_name" FROM (SELECT NEW.*) AS "users";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."first_name" := NULL;
            NEW."last_name" := NULL; -- it cannot be made of these values
        END;
    ELSIF OLD."name" IS DISTINCT FROM NEW."name" THEN
        BEGIN
            SELECT (split_part(name, ' ', 1)), (substring(name FROM ' (.*)$')) INTO NEW."first_name", NEW."last_name" FROM (SELECT NEW.*) AS "users";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."first_name" := NULL;
            NEW."last_name" := NULL; -- it cannot be made of these values
        END;
    ELSE
        BEGIN
            SELECT (concat_ws(' ', first_name, last_name)) INTO NEW."name" FROM (SELECT NEW.*) AS "users";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."name" := NULL; -- it cannot be made of these values
        END;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_users_name"() IS 'schemaops: keeps first_name, last_name, name in sync';
CREATE TRIGGER "zzz_so_insert_name" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_users_name"();
COMMENT ON TRIGGER "zzz_so_insert_name" ON "public"."users" IS 'schemaops: keeps first_name, last_name, name in sync';
CREATE TRIGGER "zzz_so_update_name" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN ((OLD."name" IS DISTINCT FROM NEW."name" OR OLD."first_name" IS DISTINCT FROM NEW."first_name" OR OLD."last_name" IS DISTINCT FROM NEW."last_name") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_sync_users_name"();
COMMENT ON TRIGGER "zzz_so_update_name" ON "public"."users" IS 'schemaops: keeps first_name, last_name, name in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_name" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_name" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_users_name"()
-- ==== backfill
-- mapping; ROW EXCLUSIVE public.users; repeated
UPDATE "public"."users" SET "name" = (concat_ws(' ', first_name, last_name))
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."users"
    WHERE "name" IS NULL AND ((concat_ws(' ', first_name, last_name)) IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("name" IS NULL AND ((concat_ws(' ', first_name, last_name)) IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- mapping; ACCESS EXCLUSIVE public.users; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."users" WHERE "name" IS NULL LIMIT 6
ALTER TABLE "public"."users" ADD CONSTRAINT "_so_not_null_users_name" CHECK ("name" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_name"

-- mapping; SHARE UPDATE EXCLUSIVE public.users; !scan; !data-dependent
ALTER TABLE "public"."users" VALIDATE CONSTRAINT "_so_not_null_users_name";
-- no undo: it goes with the step that added it

-- mapping; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ALTER COLUMN "name" SET NOT NULL;
ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_name";
-- undo: ALTER TABLE "public"."users" ALTER COLUMN "name" DROP NOT NULL

-- mapping; ACCESS EXCLUSIVE public.users; !lock; !data-dependent
-- gate: SELECT "id", "first_name", "last_name", "name" FROM "public"."users"
-- gate: WHERE "first_name" IS DISTINCT FROM (split_part(name, ' ', 1))::text OR "last_name" IS DISTINCT FROM (substring(name FROM ' (.*)$'))::text OR "name" IS NULL AND ((concat_ws(' ', first_name, last_name)) IS NOT NULL) LIMIT 6
DROP TRIGGER IF EXISTS "zzz_so_insert_name" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_update_name" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_sync_users_name"();
ALTER TABLE "public"."users" RENAME COLUMN "first_name" TO "_so_old_first_name";
COMMENT ON COLUMN "public"."users"."_so_old_first_name" IS 'schemaops: retired';
ALTER TABLE "public"."users" RENAME COLUMN "last_name" TO "_so_old_last_name";
COMMENT ON COLUMN "public"."users"."_so_old_last_name" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_users_name"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    BEGIN
        SELECT (split_part(name, ' ', 1)), (substring(name FROM ' (.*)$')) INTO NEW."_so_old_first_name", NEW."_so_old_last_name" FROM (SELECT NEW.*, NEW."_so_old_first_name" AS "first_name", NEW."_so_old_last_name" AS "last_name") AS "users";
    EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
        NEW."_so_old_first_name" := NULL;
        NEW."_so_old_last_name" := NULL; -- it cannot be made of these values
    END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_users_name"() IS 'schemaops: keeps first_name, last_name, name in sync';
CREATE TRIGGER "zzz_so_insert_name" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_users_name"();
COMMENT ON TRIGGER "zzz_so_insert_name" ON "public"."users" IS 'schemaops: keeps first_name, last_name, name in sync';
CREATE TRIGGER "zzz_so_update_name" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."name" IS DISTINCT FROM NEW."name") EXECUTE FUNCTION "public"."_so_sync_users_name"();
COMMENT ON TRIGGER "zzz_so_update_name" ON "public"."users" IS 'schemaops: keeps first_name, last_name, name in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_name" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_name" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_users_name"();
-- undo: ALTER TABLE "public"."users" RENAME COLUMN "_so_old_first_name" TO "first_name";
-- undo: COMMENT ON COLUMN "public"."users"."first_name" IS NULL;
-- undo: ALTER TABLE "public"."users" RENAME COLUMN "_so_old_last_name" TO "last_name";
-- undo: COMMENT ON COLUMN "public"."users"."last_name" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_users_name"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' AND NEW."name" IS NULL THEN
-- undo:         BEGIN
-- undo:             SELECT (concat_ws(' ', first_name, last_name)) INTO NEW."name" FROM (SELECT NEW.*) AS "users";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."name" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:         IF NEW."first_name" IS NULL THEN
-- undo:             BEGIN
-- undo:                 SELECT (split_part(name, ' ', 1)) INTO NEW."first_name" FROM (SELECT NEW.*) AS "users";
-- undo:             EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:                 NEW."first_name" := NULL; -- it cannot be made of these values
-- undo:             END;
-- undo:         END IF;
-- undo:     ELSIF TG_OP = 'INSERT' THEN
-- undo:         BEGIN
-- undo:             SELECT (split_part(name, ' ', 1)), (substring(name FROM ' (.*)$')) INTO NEW."first_name", NEW."last_name" FROM (SELECT NEW.*) AS "users";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."first_name" := NULL;
-- undo:             NEW."last_name" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSIF OLD."name" IS DISTINCT FROM NEW."name" THEN
-- undo:         BEGIN
-- undo:             SELECT (split_part(name, ' ', 1)), (substring(name FROM ' (.*)$')) INTO NEW."first_name", NEW."last_name" FROM (SELECT NEW.*) AS "users";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."first_name" := NULL;
-- undo:             NEW."last_name" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSE
-- undo:         BEGIN
-- undo:             SELECT (concat_ws(' ', first_name, last_name)) INTO NEW."name" FROM (SELECT NEW.*) AS "users";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."name" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_users_name"() IS 'schemaops: keeps first_name, last_name, name in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_name" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_users_name"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_name" ON "public"."users" IS 'schemaops: keeps first_name, last_name, name in sync';
-- undo: CREATE TRIGGER "zzz_so_update_name" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN ((OLD."name" IS DISTINCT FROM NEW."name" OR OLD."first_name" IS DISTINCT FROM NEW."first_name" OR OLD."last_name" IS DISTINCT FROM NEW."last_name") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_sync_users_name"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_name" ON "public"."users" IS 'schemaops: keeps first_name, last_name, name in sync'
-- ==== purge
-- mapping; ACCESS EXCLUSIVE public.users; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_name" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_update_name" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_sync_users_name"();
ALTER TABLE "public"."users" DROP COLUMN "_so_old_first_name";
ALTER TABLE "public"."users" DROP COLUMN "_so_old_last_name";
-- no undo: the values are gone
