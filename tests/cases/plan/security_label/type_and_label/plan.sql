-- note: public.customer.born is integer for both applications until contract, and text from then on: two types cannot share one name. For the new application to have it earlier, give the new form a name of its own, made by `-- schemaops: using …`
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.customer; !lock
ALTER TABLE "public"."customer" ADD COLUMN "_so_new_born" text;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_born"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."customer"'::regclass) AND attname = 'born');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_born"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."customer"'::regclass) AND attname = 'born'); END$so$;
-- undo: ALTER TABLE "public"."customer" DROP COLUMN "_so_new_born"

-- change_type; SHARE ROW EXCLUSIVE public.customer; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_customer_born"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_born" := NEW."born"::text;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_customer_born"() IS 'schemaops: keeps born and _so_new_born in sync';
CREATE TRIGGER "zzz_so_insert_born" BEFORE INSERT ON "public"."customer" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_customer_born"();
COMMENT ON TRIGGER "zzz_so_insert_born" ON "public"."customer" IS 'schemaops: keeps born and _so_new_born in sync';
CREATE TRIGGER "zzz_so_update_born" BEFORE UPDATE ON "public"."customer" FOR EACH ROW WHEN (OLD."born" IS DISTINCT FROM NEW."born") EXECUTE FUNCTION "public"."_so_sync_customer_born"();
COMMENT ON TRIGGER "zzz_so_update_born" ON "public"."customer" IS 'schemaops: keeps born and _so_new_born in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_born" ON "public"."customer";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_born" ON "public"."customer";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_customer_born"()
-- ==== backfill
-- change_type; ROW EXCLUSIVE public.customer; repeated
UPDATE "public"."customer" SET "_so_new_born" = "born"::text
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."customer"
    WHERE "_so_new_born" IS DISTINCT FROM ("born"::text)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_born" IS DISTINCT FROM ("born"::text));
-- no undo: the value goes with the column that holds it
-- ==== contract
-- change_type; ACCESS EXCLUSIVE public.customer; !lock; !data-dependent
-- gate: (SELECT 'public.customer.born'::text, "born"::text FROM "public"."customer" WHERE "born" IS DISTINCT FROM "_so_new_born"::integer LIMIT 5)
DROP TRIGGER IF EXISTS "zzz_so_insert_born" ON "public"."customer";
DROP TRIGGER IF EXISTS "zzz_so_update_born" ON "public"."customer";
DROP FUNCTION IF EXISTS "public"."_so_sync_customer_born"();
ALTER TABLE "public"."customer" RENAME COLUMN "born" TO "_so_old_born";
ALTER TABLE "public"."customer" RENAME COLUMN "_so_new_born" TO "born";
COMMENT ON COLUMN "public"."customer"."_so_old_born" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_customer_born"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    BEGIN
        NEW."_so_old_born" := NEW."born"::integer;
    EXCEPTION WHEN data_exception THEN
        NEW."_so_old_born" := NULL; -- this value cannot be taken back
    END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_customer_born"() IS 'schemaops: keeps born and _so_old_born in sync';
CREATE TRIGGER "zzz_so_insert_born" BEFORE INSERT ON "public"."customer" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_customer_born"();
COMMENT ON TRIGGER "zzz_so_insert_born" ON "public"."customer" IS 'schemaops: keeps born and _so_old_born in sync';
CREATE TRIGGER "zzz_so_update_born" BEFORE UPDATE ON "public"."customer" FOR EACH ROW WHEN (OLD."born" IS DISTINCT FROM NEW."born") EXECUTE FUNCTION "public"."_so_sync_customer_born"();
COMMENT ON TRIGGER "zzz_so_update_born" ON "public"."customer" IS 'schemaops: keeps born and _so_old_born in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_born" ON "public"."customer";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_born" ON "public"."customer";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_customer_born"();
-- undo: ALTER TABLE "public"."customer" RENAME COLUMN "born" TO "_so_new_born";
-- undo: ALTER TABLE "public"."customer" RENAME COLUMN "_so_old_born" TO "born";
-- undo: COMMENT ON COLUMN "public"."customer"."born" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_customer_born"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_born" := NEW."born"::text;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_customer_born"() IS 'schemaops: keeps born and _so_new_born in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_born" BEFORE INSERT ON "public"."customer" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_customer_born"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_born" ON "public"."customer" IS 'schemaops: keeps born and _so_new_born in sync';
-- undo: CREATE TRIGGER "zzz_so_update_born" BEFORE UPDATE ON "public"."customer" FOR EACH ROW WHEN (OLD."born" IS DISTINCT FROM NEW."born") EXECUTE FUNCTION "public"."_so_sync_customer_born"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_born" ON "public"."customer" IS 'schemaops: keeps born and _so_new_born in sync'

-- security_label; SHARE UPDATE EXCLUSIVE public.customer
SECURITY LABEL FOR "guard" ON COLUMN "public"."customer"."born" IS 'other';
-- undo: SECURITY LABEL FOR "guard" ON COLUMN "public"."customer"."born" IS 'MASKED'
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public.customer; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_born" ON "public"."customer";
DROP TRIGGER IF EXISTS "zzz_so_update_born" ON "public"."customer";
DROP FUNCTION IF EXISTS "public"."_so_sync_customer_born"();
ALTER TABLE "public"."customer" DROP COLUMN "_so_old_born";
-- no undo: its values are gone
