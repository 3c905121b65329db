-- note: public.t.counted is bigint for both applications until contract, and integer from then on: two types cannot share one name. For the new application to have it earlier, give the new form a name of its own, made by `-- schemaops: using …`
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "_so_new_counted" integer;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_counted"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'counted');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_counted"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'counted'); END$so$;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "_so_new_counted"

-- change_type; SHARE ROW EXCLUSIVE public.t; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_counted"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_counted" := CASE WHEN NEW."counted" BETWEEN  -2147483648 AND 2147483647 THEN NEW."counted"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_counted"() IS 'schemaops: keeps counted and _so_new_counted in sync';
CREATE TRIGGER "zzz_so_insert_counted" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_counted"();
COMMENT ON TRIGGER "zzz_so_insert_counted" ON "public"."t" IS 'schemaops: keeps counted and _so_new_counted in sync';
CREATE TRIGGER "zzz_so_update_counted" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."counted" IS DISTINCT FROM NEW."counted") EXECUTE FUNCTION "public"."_so_sync_t_counted"();
COMMENT ON TRIGGER "zzz_so_update_counted" ON "public"."t" IS 'schemaops: keeps counted and _so_new_counted in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_counted" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_counted" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_counted"()
-- ==== backfill
-- change_type; ROW EXCLUSIVE public.t; repeated
-- gate: SELECT "id", "counted" FROM "public"."t" WHERE "counted" NOT BETWEEN  -2147483648 AND 2147483647 LIMIT 6
UPDATE "public"."t" SET "_so_new_counted" = "counted"::integer
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "_so_new_counted" IS DISTINCT FROM ("counted"::integer)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_counted" IS DISTINCT FROM ("counted"::integer));
-- no undo: the value goes with the column that holds it
-- ==== contract
-- direct
ALTER EXTENSION "citext" SET SCHEMA "a";
-- undo: ALTER EXTENSION "citext" SET SCHEMA "b"

-- change_type; SHARE UPDATE EXCLUSIVE public.t; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_t_counted" ON "public"."t" USING btree (_so_new_counted) WHERE ((name)::text <> (''::a.citext)::text);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_counted"

-- change_type; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: (SELECT 'public.t.counted'::text, "counted"::text FROM "public"."t" WHERE "counted" IS DISTINCT FROM "_so_new_counted"::bigint LIMIT 5)
ALTER INDEX "public"."t_counted" RENAME TO "_so_old_t_counted";
DROP TRIGGER IF EXISTS "zzz_so_insert_counted" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_counted" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_counted"();
ALTER TABLE "public"."t" RENAME COLUMN "counted" TO "_so_old_counted";
ALTER TABLE "public"."t" RENAME COLUMN "_so_new_counted" TO "counted";
COMMENT ON COLUMN "public"."t"."_so_old_counted" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_counted"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_counted" := NEW."counted"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_counted"() IS 'schemaops: keeps counted and _so_old_counted in sync';
CREATE TRIGGER "zzz_so_insert_counted" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_counted"();
COMMENT ON TRIGGER "zzz_so_insert_counted" ON "public"."t" IS 'schemaops: keeps counted and _so_old_counted in sync';
CREATE TRIGGER "zzz_so_update_counted" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."counted" IS DISTINCT FROM NEW."counted") EXECUTE FUNCTION "public"."_so_sync_t_counted"();
COMMENT ON TRIGGER "zzz_so_update_counted" ON "public"."t" IS 'schemaops: keeps counted and _so_old_counted in sync';
ALTER INDEX "public"."_so_new_t_counted" RENAME TO "t_counted";
-- undo: ALTER INDEX "public"."t_counted" RENAME TO "_so_new_t_counted";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_counted" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_counted" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_counted"();
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "counted" TO "_so_new_counted";
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_counted" TO "counted";
-- undo: COMMENT ON COLUMN "public"."t"."counted" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_t_counted"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_counted" := CASE WHEN NEW."counted" BETWEEN  -2147483648 AND 2147483647 THEN NEW."counted"::integer END;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_t_counted"() IS 'schemaops: keeps counted and _so_new_counted in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_counted" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_counted"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_counted" ON "public"."t" IS 'schemaops: keeps counted and _so_new_counted in sync';
-- undo: CREATE TRIGGER "zzz_so_update_counted" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."counted" IS DISTINCT FROM NEW."counted") EXECUTE FUNCTION "public"."_so_sync_t_counted"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_counted" ON "public"."t" IS 'schemaops: keeps counted and _so_new_counted in sync';
-- undo: ALTER INDEX "public"."_so_old_t_counted" RENAME TO "t_counted"
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_counted" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_counted" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_counted"();
ALTER TABLE "public"."t" DROP COLUMN "_so_old_counted";
-- no undo: its values are gone
