-- note: public.users.code is bigint for both applications until contract, and integer from then on: two types cannot share one name. For the new application to have it earlier, give the new form a name of its own, made by `-- schemaops: using …`
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ADD COLUMN "_so_new_code" integer;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_code"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."users"'::regclass) AND attname = 'code'); END$so$;
-- undo: ALTER TABLE "public"."users" DROP COLUMN "_so_new_code"

-- change_type; SHARE ROW EXCLUSIVE public.users; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_users_code"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_code" := CASE WHEN NEW."code" BETWEEN  -2147483648 AND 2147483647 THEN NEW."code"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_users_code"() IS 'schemaops: keeps code and _so_new_code in sync';
CREATE TRIGGER "zzz_so_insert_code" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_users_code"();
COMMENT ON TRIGGER "zzz_so_insert_code" ON "public"."users" IS 'schemaops: keeps code and _so_new_code in sync';
CREATE TRIGGER "zzz_so_update_code" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."code" IS DISTINCT FROM NEW."code") EXECUTE FUNCTION "public"."_so_sync_users_code"();
COMMENT ON TRIGGER "zzz_so_update_code" ON "public"."users" IS 'schemaops: keeps code and _so_new_code in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_code" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_code" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_users_code"()
-- ==== backfill
-- change_type; ROW EXCLUSIVE public.users; repeated
-- gate: SELECT "id", "code" FROM "public"."users" WHERE "code" NOT BETWEEN  -2147483648 AND 2147483647 LIMIT 6
UPDATE "public"."users" SET "_so_new_code" = "code"::integer
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."users"
    WHERE "_so_new_code" IS DISTINCT FROM ("code"::integer)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_code" IS DISTINCT FROM ("code"::integer));
-- no undo: the value goes with the column that holds it
-- ==== contract
-- change_type; ACCESS EXCLUSIVE public.users; !lock; !data-dependent
-- gate: (SELECT 'public.users.code'::text, "code"::text FROM "public"."users" WHERE "code" IS DISTINCT FROM "_so_new_code"::bigint LIMIT 5)
DROP TRIGGER IF EXISTS "zzz_so_insert_code" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_update_code" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_sync_users_code"();
ALTER TABLE "public"."users" RENAME COLUMN "code" TO "_so_old_code";
ALTER TABLE "public"."users" RENAME COLUMN "_so_new_code" TO "code";
COMMENT ON COLUMN "public"."users"."_so_old_code" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_users_code"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_code" := NEW."code"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_users_code"() IS 'schemaops: keeps code and _so_old_code in sync';
CREATE TRIGGER "zzz_so_insert_code" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_users_code"();
COMMENT ON TRIGGER "zzz_so_insert_code" ON "public"."users" IS 'schemaops: keeps code and _so_old_code in sync';
CREATE TRIGGER "zzz_so_update_code" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."code" IS DISTINCT FROM NEW."code") EXECUTE FUNCTION "public"."_so_sync_users_code"();
COMMENT ON TRIGGER "zzz_so_update_code" ON "public"."users" IS 'schemaops: keeps code and _so_old_code in sync';
GRANT UPDATE ("code") ON TABLE "public"."users" TO "grant_app" WITH GRANT OPTION;
GRANT SELECT ("code") ON TABLE "public"."users" TO "grant_reader";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_code" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_code" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_users_code"();
-- undo: ALTER TABLE "public"."users" RENAME COLUMN "code" TO "_so_new_code";
-- undo: ALTER TABLE "public"."users" RENAME COLUMN "_so_old_code" TO "code";
-- undo: COMMENT ON COLUMN "public"."users"."code" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_users_code"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_code" := CASE WHEN NEW."code" BETWEEN  -2147483648 AND 2147483647 THEN NEW."code"::integer END;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_users_code"() IS 'schemaops: keeps code and _so_new_code in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_code" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_users_code"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_code" ON "public"."users" IS 'schemaops: keeps code and _so_new_code in sync';
-- undo: CREATE TRIGGER "zzz_so_update_code" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."code" IS DISTINCT FROM NEW."code") EXECUTE FUNCTION "public"."_so_sync_users_code"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_code" ON "public"."users" IS 'schemaops: keeps code and _so_new_code in sync'
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public.users; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_code" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_update_code" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_sync_users_code"();
ALTER TABLE "public"."users" DROP COLUMN "_so_old_code";
-- no undo: its values are gone
