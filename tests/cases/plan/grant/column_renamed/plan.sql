-- ==== expand
-- rename_column; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ADD COLUMN "number" integer;
GRANT SELECT ("number") ON TABLE "public"."users" TO "grant_reader";
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"number"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."users"'::regclass) AND attname = 'code'); END$so$;
-- undo: ALTER TABLE "public"."users" DROP COLUMN "number"

-- rename_column; SHARE ROW EXCLUSIVE public.users; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_users_number"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW."number" IS NULL THEN
            NEW."number" := NEW."code"::integer;
        ELSE
            NEW."code" := NEW."number"::integer;
        END IF;
    ELSIF OLD."number" IS DISTINCT FROM NEW."number" THEN
        NEW."code" := NEW."number"::integer;
    ELSE
        NEW."number" := NEW."code"::integer;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_users_number"() IS 'schemaops: keeps code and number in sync';
CREATE TRIGGER "zzz_so_insert_number" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_users_number"();
COMMENT ON TRIGGER "zzz_so_insert_number" ON "public"."users" IS 'schemaops: keeps code and number in sync';
CREATE TRIGGER "zzz_so_update_number" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."code" IS DISTINCT FROM NEW."code" OR OLD."number" IS DISTINCT FROM NEW."number") EXECUTE FUNCTION "public"."_so_sync_users_number"();
COMMENT ON TRIGGER "zzz_so_update_number" ON "public"."users" IS 'schemaops: keeps code and number in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_number" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_number" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_users_number"()
-- ==== backfill
-- rename_column; ROW EXCLUSIVE public.users; repeated
UPDATE "public"."users" SET "number" = "code"
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."users"
    WHERE "number" IS DISTINCT FROM "code"
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("number" IS DISTINCT FROM "code");
-- no undo: the value goes with the column that holds it
-- ==== contract
-- rename_column; ACCESS EXCLUSIVE public.users; !lock
-- gate: SELECT "id", "code", "number" FROM "public"."users" WHERE "number" IS DISTINCT FROM "code" LIMIT 5
DROP TRIGGER IF EXISTS "zzz_so_insert_number" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_update_number" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_sync_users_number"();
ALTER TABLE "public"."users" RENAME COLUMN "number" TO "_so_old_number";
ALTER TABLE "public"."users" RENAME COLUMN "code" TO "number";
CREATE OR REPLACE FUNCTION "public"."_so_sync_users_number"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_number" := NEW."number"::integer;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_users_number"() IS 'schemaops: keeps number and _so_old_number in sync';
CREATE TRIGGER "zzz_so_insert_number" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_users_number"();
COMMENT ON TRIGGER "zzz_so_insert_number" ON "public"."users" IS 'schemaops: keeps number and _so_old_number in sync';
CREATE TRIGGER "zzz_so_update_number" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."number" IS DISTINCT FROM NEW."number") EXECUTE FUNCTION "public"."_so_sync_users_number"();
COMMENT ON TRIGGER "zzz_so_update_number" ON "public"."users" IS 'schemaops: keeps number and _so_old_number in sync';
COMMENT ON COLUMN "public"."users"."_so_old_number" IS 'schemaops: retired';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_number" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_number" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_users_number"();
-- undo: COMMENT ON COLUMN "public"."users"."_so_old_number" IS NULL;
-- undo: ALTER TABLE "public"."users" RENAME COLUMN "number" TO "code";
-- undo: ALTER TABLE "public"."users" RENAME COLUMN "_so_old_number" TO "number";
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_users_number"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' THEN
-- undo:         IF NEW."number" IS NULL THEN
-- undo:             NEW."number" := NEW."code"::integer;
-- undo:         ELSE
-- undo:             NEW."code" := NEW."number"::integer;
-- undo:         END IF;
-- undo:     ELSIF OLD."number" IS DISTINCT FROM NEW."number" THEN
-- undo:         NEW."code" := NEW."number"::integer;
-- undo:     ELSE
-- undo:         NEW."number" := NEW."code"::integer;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_users_number"() IS 'schemaops: keeps code and number in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_number" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_users_number"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_number" ON "public"."users" IS 'schemaops: keeps code and number in sync';
-- undo: CREATE TRIGGER "zzz_so_update_number" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."code" IS DISTINCT FROM NEW."code" OR OLD."number" IS DISTINCT FROM NEW."number") EXECUTE FUNCTION "public"."_so_sync_users_number"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_number" ON "public"."users" IS 'schemaops: keeps code and number in sync'
-- ==== purge
-- rename_column; ACCESS EXCLUSIVE public.users; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_number" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_update_number" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_sync_users_number"();
ALTER TABLE "public"."users" DROP COLUMN "_so_old_number";
-- no undo: the copy is gone
