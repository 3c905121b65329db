-- note: public.t.a is numeric(12,2) for both applications until contract, and numeric(8,2) from then on: two types cannot share one name. For the new application to have it earlier, give the new form a name of its own, made by `-- schemaops: using …`
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "_so_new_a" numeric(8,2);
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_a"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'a');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_a"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'a'); END$so$;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "_so_new_a"

-- change_type; SHARE ROW EXCLUSIVE public.t; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_a"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    BEGIN
        NEW."_so_new_a" := NEW."a"::numeric(8,2);
    EXCEPTION WHEN data_exception THEN
        NEW."_so_new_a" := NULL; -- this value cannot be taken back
    END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_a"() IS 'schemaops: keeps a and _so_new_a in sync';
CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_a"();
COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."t" IS 'schemaops: keeps a and _so_new_a in sync';
CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_t_a"();
COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."t" IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_a"()
-- ==== backfill
-- change_type; ROW EXCLUSIVE public.t; repeated
-- gate: SELECT "id", "a" FROM "public"."t" WHERE abs(round("a", 2)) >= 10::numeric ^ 6 LIMIT 6
UPDATE "public"."t" SET "_so_new_a" = "a"::numeric(8,2)
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "_so_new_a" IS DISTINCT FROM ("a"::numeric(8,2))
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_a" IS DISTINCT FROM ("a"::numeric(8,2)));
-- no undo: the value goes with the column that holds it
-- ==== contract
-- change_type; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: (SELECT 'public.t.a'::text, "a"::text FROM "public"."t" WHERE "a" IS DISTINCT FROM "_so_new_a"::numeric(12,2) LIMIT 5)
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_a"();
ALTER TABLE "public"."t" RENAME COLUMN "a" TO "_so_old_a";
ALTER TABLE "public"."t" RENAME COLUMN "_so_new_a" TO "a";
COMMENT ON COLUMN "public"."t"."_so_old_a" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_a"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    BEGIN
        NEW."_so_old_a" := NEW."a"::numeric(12,2);
    EXCEPTION WHEN data_exception THEN
        NEW."_so_old_a" := NULL; -- this value cannot be taken back
    END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_a"() IS 'schemaops: keeps a and _so_old_a in sync';
CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_a"();
COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."t" IS 'schemaops: keeps a and _so_old_a in sync';
CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_t_a"();
COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."t" IS 'schemaops: keeps a and _so_old_a in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_a"();
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "a" TO "_so_new_a";
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_a" TO "a";
-- undo: COMMENT ON COLUMN "public"."t"."a" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_t_a"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     BEGIN
-- undo:         NEW."_so_new_a" := NEW."a"::numeric(8,2);
-- undo:     EXCEPTION WHEN data_exception THEN
-- undo:         NEW."_so_new_a" := NULL; -- this value cannot be taken back
-- undo:     END;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_t_a"() IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_a"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."t" IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_t_a"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."t" IS 'schemaops: keeps a and _so_new_a in sync'
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_a"();
ALTER TABLE "public"."t" DROP COLUMN "_so_old_a";
-- no undo: its values are gone
