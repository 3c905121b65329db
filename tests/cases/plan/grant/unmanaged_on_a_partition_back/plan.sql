-- note: public.events.size is bigint for both applications until contract, and integer from then on: two types cannot share one name. For the new application to have it earlier, give the new form a name of its own, made by `-- schemaops: using …`
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.events; !lock
ALTER TABLE "public"."events" ADD COLUMN "_so_new_size" integer;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_size"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."events"'::regclass, '"public"."events_25"'::regclass) AND attname = 'size');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_size"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."events"'::regclass, '"public"."events_25"'::regclass) AND attname = 'size'); END$so$;
-- undo: ALTER TABLE "public"."events" DROP COLUMN "_so_new_size"

-- change_type; SHARE ROW EXCLUSIVE public.events; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_events_size"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_size" := CASE WHEN NEW."size" BETWEEN  -2147483648 AND 2147483647 THEN NEW."size"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_events_size"() IS 'schemaops: keeps size and _so_new_size in sync';
CREATE TRIGGER "zzz_so_insert_size" BEFORE INSERT ON "public"."events" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_events_size"();
COMMENT ON TRIGGER "zzz_so_insert_size" ON "public"."events" IS 'schemaops: keeps size and _so_new_size in sync';
CREATE TRIGGER "zzz_so_update_size" BEFORE UPDATE ON "public"."events" FOR EACH ROW WHEN (OLD."size" IS DISTINCT FROM NEW."size") EXECUTE FUNCTION "public"."_so_sync_events_size"();
COMMENT ON TRIGGER "zzz_so_update_size" ON "public"."events" IS 'schemaops: keeps size and _so_new_size in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_size" ON "public"."events";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_size" ON "public"."events";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_events_size"()
-- ==== backfill
-- change_type; ROW EXCLUSIVE public.events; repeated
-- gate: SELECT "ctid", "size" FROM "public"."events" WHERE "size" NOT BETWEEN  -2147483648 AND 2147483647 LIMIT 6
UPDATE "public"."events" SET "_so_new_size" = "size"::integer
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."events"
    WHERE "_so_new_size" IS DISTINCT FROM ("size"::integer)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_size" IS DISTINCT FROM ("size"::integer));
-- no undo: the value goes with the column that holds it
-- ==== contract
-- change_type; ACCESS EXCLUSIVE public.events; !lock; !data-dependent
-- gate: (SELECT 'public.events.size'::text, "size"::text FROM "public"."events" WHERE "size" IS DISTINCT FROM "_so_new_size"::bigint LIMIT 5)
DROP TRIGGER IF EXISTS "zzz_so_insert_size" ON "public"."events";
DROP TRIGGER IF EXISTS "zzz_so_update_size" ON "public"."events";
DROP FUNCTION IF EXISTS "public"."_so_sync_events_size"();
ALTER TABLE "public"."events" RENAME COLUMN "size" TO "_so_old_size";
ALTER TABLE "public"."events" RENAME COLUMN "_so_new_size" TO "size";
COMMENT ON COLUMN "public"."events"."_so_old_size" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_events_size"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_size" := NEW."size"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_events_size"() IS 'schemaops: keeps size and _so_old_size in sync';
CREATE TRIGGER "zzz_so_insert_size" BEFORE INSERT ON "public"."events" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_events_size"();
COMMENT ON TRIGGER "zzz_so_insert_size" ON "public"."events" IS 'schemaops: keeps size and _so_old_size in sync';
CREATE TRIGGER "zzz_so_update_size" BEFORE UPDATE ON "public"."events" FOR EACH ROW WHEN (OLD."size" IS DISTINCT FROM NEW."size") EXECUTE FUNCTION "public"."_so_sync_events_size"();
COMMENT ON TRIGGER "zzz_so_update_size" ON "public"."events" IS 'schemaops: keeps size and _so_old_size in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_size" ON "public"."events";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_size" ON "public"."events";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_events_size"();
-- undo: ALTER TABLE "public"."events" RENAME COLUMN "size" TO "_so_new_size";
-- undo: ALTER TABLE "public"."events" RENAME COLUMN "_so_old_size" TO "size";
-- undo: COMMENT ON COLUMN "public"."events"."size" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_events_size"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_size" := CASE WHEN NEW."size" BETWEEN  -2147483648 AND 2147483647 THEN NEW."size"::integer END;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_events_size"() IS 'schemaops: keeps size and _so_new_size in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_size" BEFORE INSERT ON "public"."events" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_events_size"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_size" ON "public"."events" IS 'schemaops: keeps size and _so_new_size in sync';
-- undo: CREATE TRIGGER "zzz_so_update_size" BEFORE UPDATE ON "public"."events" FOR EACH ROW WHEN (OLD."size" IS DISTINCT FROM NEW."size") EXECUTE FUNCTION "public"."_so_sync_events_size"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_size" ON "public"."events" IS 'schemaops: keeps size and _so_new_size in sync'
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public.events; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_size" ON "public"."events";
DROP TRIGGER IF EXISTS "zzz_so_update_size" ON "public"."events";
DROP FUNCTION IF EXISTS "public"."_so_sync_events_size"();
ALTER TABLE "public"."events" DROP COLUMN "_so_old_size";
-- no undo: its values are gone
