-- ==== expand
-- mapping; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ADD COLUMN "first_name" text;
-- undo: ALTER TABLE "public"."users" DROP COLUMN "first_name"

-- mapping; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ADD COLUMN "last_name" text;
-- undo: ALTER TABLE "public"."users" DROP COLUMN "last_name"

-- mapping; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ALTER COLUMN "name" DROP NOT NULL;
-- undo: ALTER TABLE "public"."users" ALTER COLUMN "name" SET NOT NULL;
-- undo: ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_name"

-- mapping; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_name";
-- undo: ALTER TABLE "public"."users" VALIDATE CONSTRAINT "_so_not_null_users_name"

-- mapping; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_name";
-- undo: ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_name";
-- undo: ALTER TABLE "public"."users" ADD CONSTRAINT "_so_not_null_users_name" CHECK ("name" IS NOT NULL) NOT VALID

-- mapping; SHARE ROW EXCLUSIVE public.users; !lock; !data-dependent
-- gate: SELECT "id", "name", "first_name", "last_name" FROM (SELECT "id", "name", "email", (split_part(name, ' ', 1))::text AS "first_name", (substring(name FROM ' (.*)$'))::text AS "last_name" FROM "public"."users") AS "users"
-- gate: WHERE "name" IS DISTINCT FROM (concat_ws(' ', first_name, last_name))::text LIMIT 6
CREATE OR REPLACE FUNCTION "public"."_so_sync_users_first_name"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' AND NEW."first_name" IS NULL AND NEW."last_name" IS NULL THEN
        BEGIN
            SELECT (split_part(name, ' ', 1)), (substring(name FROM ' (.*)$')) INTO NEW."first_name", NEW."last_name" FROM (SELECT NEW.*) AS "users";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."first_name" := NULL;
            NEW."last_name" := NULL; -- it cannot be made of these values
        END;
        IF NEW."name" IS NULL THEN
            BEGIN
                SELECT (concat_ws(' ', first_name, last_name)) INTO NEW."name" FROM (SELECT NEW.*) AS "users";
            EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
                NEW."name" := NULL; -- it cannot be made of these values
            END;
        END IF;
    ELSIF TG_OP = 'INSERT' THEN
        BEGIN
            SELECT (concat_ws(' ', first_name, last_name)) INTO NEW."name" FROM (SELECT NEW.*) AS "users";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."name" := NULL; -- it cannot be made of these values
        END;
    ELSIF OLD."first_name" IS DISTINCT FROM NEW."first_name" OR OLD."last_name" IS DISTINCT FROM NEW."last_name" THEN
        BEGIN
            SELECT (concat_ws(' ', first_name, last_name)) INTO NEW."name" FROM (SELECT NEW.*) AS "users";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."name" := NULL; -- it cannot be made of these values
        END;
    ELSE
        BEGIN
            SELECT (split_part(name, ' ', 1)), (substring(name FROM ' (.*)$')) INTO NEW."first_name", NEW."last_name" FROM (SELECT NEW.*) AS "users";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."first_name" := NULL;
            NEW."last_name" := NULL; -- it cannot be made of these values
        END;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_users_first_name"() IS 'schemaops: keeps name, first_name, last_name in sync';
CREATE TRIGGER "zzz_so_insert_first_name" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_users_first_name"();
COMMENT ON TRIGGER "zzz_so_insert_first_name" ON "public"."users" IS 'schemaops: keeps name, first_name, last_name in sync';
CREATE TRIGGER "zzz_so_update_first_name" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN ((OLD."first_name" IS DISTINCT FROM NEW."first_name" OR OLD."last_name" IS DISTINCT FROM NEW."last_name" OR OLD."name" IS DISTINCT FROM NEW."name") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_sync_users_first_name"();
COMMENT ON TRIGGER "zzz_so_update_first_name" ON "public"."users" IS 'schemaops: keeps name, first_name, last_name in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_first_name" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_first_name" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_users_first_name"()
-- ==== backfill
-- mapping; ROW EXCLUSIVE public.users; repeated
UPDATE "public"."users" SET "first_name" = (split_part(name, ' ', 1)), "last_name" = (substring(name FROM ' (.*)$'))
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."users"
    WHERE "first_name" IS NULL AND "last_name" IS NULL AND ((split_part(name, ' ', 1)) IS NOT NULL OR (substring(name FROM ' (.*)$')) IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("first_name" IS NULL AND "last_name" IS NULL AND ((split_part(name, ' ', 1)) IS NOT NULL OR (substring(name FROM ' (.*)$')) IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- mapping; ACCESS EXCLUSIVE public.users; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."users" WHERE "first_name" IS NULL LIMIT 6
ALTER TABLE "public"."users" ADD CONSTRAINT "_so_not_null_users_first_name" CHECK ("first_name" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_first_name"

-- mapping; SHARE UPDATE EXCLUSIVE public.users; !scan; !data-dependent
ALTER TABLE "public"."users" VALIDATE CONSTRAINT "_so_not_null_users_first_name";
-- no undo: it goes with the step that added it

-- mapping; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ALTER COLUMN "first_name" SET NOT NULL;
ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_first_name";
-- undo: ALTER TABLE "public"."users" ALTER COLUMN "first_name" DROP NOT NULL

-- mapping; ACCESS EXCLUSIVE public.users; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."users" WHERE "last_name" IS NULL LIMIT 6
ALTER TABLE "public"."users" ADD CONSTRAINT "_so_not_null_users_last_name" CHECK ("last_name" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_last_name"

-- mapping; SHARE UPDATE EXCLUSIVE public.users; !scan; !data-dependent
ALTER TABLE "public"."users" VALIDATE CONSTRAINT "_so_not_null_users_last_name";
-- no undo: it goes with the step that added it

-- mapping; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ALTER COLUMN "last_name" SET NOT NULL;
ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_last_name";
-- undo: ALTER TABLE "public"."users" ALTER COLUMN "last_name" DROP NOT NULL

-- mapping; ACCESS EXCLUSIVE public.users; !lock; !data-dependent
-- gate: SELECT "id", "name", "first_name", "last_name" FROM "public"."users"
-- gate: WHERE "name" IS DISTINCT FROM (concat_ws(' ', first_name, last_name))::text OR "first_name" IS NULL AND "last_name" IS NULL AND ((split_part(name, ' ', 1)) IS NOT NULL OR (substring(name FROM ' (.*)$')) IS NOT NULL) LIMIT 6
DROP TRIGGER IF EXISTS "zzz_so_insert_first_name" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_update_first_name" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_sync_users_first_name"();
ALTER TABLE "public"."users" RENAME COLUMN "name" TO "_so_old_name";
COMMENT ON COLUMN "public"."users"."_so_old_name" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_users_first_name"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    BEGIN
        SELECT (concat_ws(' ', first_name, last_name)) INTO NEW."_so_old_name" FROM (SELECT NEW.*, NEW."_so_old_name" AS "name") AS "users";
    EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
        NEW."_so_old_name" := NULL; -- it cannot be made of these values
    END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_users_first_name"() IS 'schemaops: keeps name, first_name, last_name in sync';
CREATE TRIGGER "zzz_so_insert_first_name" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_users_first_name"();
COMMENT ON TRIGGER "zzz_so_insert_first_name" ON "public"."users" IS 'schemaops: keeps name, first_name, last_name in sync';
CREATE TRIGGER "zzz_so_update_first_name" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."first_name" IS DISTINCT FROM NEW."first_name" OR OLD."last_name" IS DISTINCT FROM NEW."last_name") EXECUTE FUNCTION "public"."_so_sync_users_first_name"();
COMMENT ON TRIGGER "zzz_so_update_first_name" ON "public"."users" IS 'schemaops: keeps name, first_name, last_name in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_first_name" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_first_name" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_users_first_name"();
-- undo: ALTER TABLE "public"."users" RENAME COLUMN "_so_old_name" TO "name";
-- undo: COMMENT ON COLUMN "public"."users"."name" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_users_first_name"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' AND NEW."first_name" IS NULL AND NEW."last_name" IS NULL THEN
-- undo:         BEGIN
-- undo:             SELECT (split_part(name, ' ', 1)), (substring(name FROM ' (.*)$')) INTO NEW."first_name", NEW."last_name" FROM (SELECT NEW.*) AS "users";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."first_name" := NULL;
-- undo:             NEW."last_name" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:         IF NEW."name" IS NULL THEN
-- undo:             BEGIN
-- undo:                 SELECT (concat_ws(' ', first_name, last_name)) INTO NEW."name" FROM (SELECT NEW.*) AS "users";
-- undo:             EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:                 NEW."name" := NULL; -- it cannot be made of these values
-- undo:             END;
-- undo:         END IF;
-- undo:     ELSIF TG_OP = 'INSERT' THEN
-- undo:         BEGIN
-- undo:             SELECT (concat_ws(' ', first_name, last_name)) INTO NEW."name" FROM (SELECT NEW.*) AS "users";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."name" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSIF OLD."first_name" IS DISTINCT FROM NEW."first_name" OR OLD."last_name" IS DISTINCT FROM NEW."last_name" THEN
-- undo:         BEGIN
-- undo:             SELECT (concat_ws(' ', first_name, last_name)) INTO NEW."name" FROM (SELECT NEW.*) AS "users";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."name" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSE
-- undo:         BEGIN
-- undo:             SELECT (split_part(name, ' ', 1)), (substring(name FROM ' (.*)$')) INTO NEW."first_name", NEW."last_name" FROM (SELECT NEW.*) AS "users";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."first_name" := NULL;
-- undo:             NEW."last_name" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_users_first_name"() IS 'schemaops: keeps name, first_name, last_name in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_first_name" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_users_first_name"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_first_name" ON "public"."users" IS 'schemaops: keeps name, first_name, last_name in sync';
-- undo: CREATE TRIGGER "zzz_so_update_first_name" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN ((OLD."first_name" IS DISTINCT FROM NEW."first_name" OR OLD."last_name" IS DISTINCT FROM NEW."last_name" OR OLD."name" IS DISTINCT FROM NEW."name") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_sync_users_first_name"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_first_name" ON "public"."users" IS 'schemaops: keeps name, first_name, last_name in sync'
-- ==== purge
-- mapping; ACCESS EXCLUSIVE public.users; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_first_name" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_update_first_name" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_sync_users_first_name"();
ALTER TABLE "public"."users" DROP COLUMN "_so_old_name";
-- no undo: the values are gone
