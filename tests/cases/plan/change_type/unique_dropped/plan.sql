-- note: public.seats.number is integer for both applications until contract, and smallint from then on: two types cannot share one name. For the new application to have it earlier, give the new form a name of its own, made by `-- schemaops: using …`
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.seats; !lock
ALTER TABLE "public"."seats" ADD COLUMN "_so_new_number" smallint;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_number"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."seats"'::regclass) AND attname = 'number');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_number"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."seats"'::regclass) AND attname = 'number'); END$so$;
-- undo: ALTER TABLE "public"."seats" DROP COLUMN "_so_new_number"

-- change_type; SHARE ROW EXCLUSIVE public.seats; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_seats_number"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_number" := CASE WHEN NEW."number" BETWEEN  -32768 AND 32767 THEN NEW."number"::smallint END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_seats_number"() IS 'schemaops: keeps number and _so_new_number in sync';
CREATE TRIGGER "zzz_so_insert_number" BEFORE INSERT ON "public"."seats" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_seats_number"();
COMMENT ON TRIGGER "zzz_so_insert_number" ON "public"."seats" IS 'schemaops: keeps number and _so_new_number in sync';
CREATE TRIGGER "zzz_so_update_number" BEFORE UPDATE ON "public"."seats" FOR EACH ROW WHEN (OLD."number" IS DISTINCT FROM NEW."number") EXECUTE FUNCTION "public"."_so_sync_seats_number"();
COMMENT ON TRIGGER "zzz_so_update_number" ON "public"."seats" IS 'schemaops: keeps number and _so_new_number in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_number" ON "public"."seats";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_number" ON "public"."seats";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_seats_number"()
-- ==== backfill
-- change_type; ROW EXCLUSIVE public.seats; repeated
-- gate: SELECT "id", "number" FROM "public"."seats" WHERE "number" NOT BETWEEN  -32768 AND 32767 LIMIT 6
UPDATE "public"."seats" SET "_so_new_number" = "number"::smallint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."seats"
    WHERE "_so_new_number" IS DISTINCT FROM ("number"::smallint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_number" IS DISTINCT FROM ("number"::smallint));
-- no undo: the value goes with the column that holds it
-- ==== contract
-- constraint; ACCESS EXCLUSIVE public.seats; !lock
ALTER TABLE "public"."seats" DROP CONSTRAINT "seats_id_number_key";
-- undo: ALTER TABLE "public"."seats" ADD CONSTRAINT "seats_id_number_key" UNIQUE USING INDEX "_so_undo_seats_id_number_key"

-- constraint; SHARE UPDATE EXCLUSIVE public.seats; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_seats_id_number_key";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_seats_id_number_key" ON "public"."seats" USING btree (id, number)

-- change_type; ACCESS EXCLUSIVE public.seats; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."seats" WHERE "_so_new_number" IS NULL LIMIT 6
ALTER TABLE "public"."seats" ADD CONSTRAINT "_so_not_null_seats__so_new_number" CHECK ("_so_new_number" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."seats" DROP CONSTRAINT IF EXISTS "_so_not_null_seats__so_new_number"

-- change_type; SHARE UPDATE EXCLUSIVE public.seats; !scan; !data-dependent
ALTER TABLE "public"."seats" VALIDATE CONSTRAINT "_so_not_null_seats__so_new_number";
-- no undo: it goes with the step that added it

-- change_type; ACCESS EXCLUSIVE public.seats; !lock
ALTER TABLE "public"."seats" ALTER COLUMN "_so_new_number" SET NOT NULL;
ALTER TABLE "public"."seats" DROP CONSTRAINT IF EXISTS "_so_not_null_seats__so_new_number";
-- undo: ALTER TABLE "public"."seats" ALTER COLUMN "_so_new_number" DROP NOT NULL

-- change_type; ACCESS EXCLUSIVE public.seats; !lock; !data-dependent
-- gate: (SELECT 'public.seats.number'::text, "number"::text FROM "public"."seats" WHERE "number" IS DISTINCT FROM "_so_new_number"::integer LIMIT 5)
DROP TRIGGER IF EXISTS "zzz_so_insert_number" ON "public"."seats";
DROP TRIGGER IF EXISTS "zzz_so_update_number" ON "public"."seats";
DROP FUNCTION IF EXISTS "public"."_so_sync_seats_number"();
ALTER TABLE "public"."seats" RENAME COLUMN "number" TO "_so_old_number";
ALTER TABLE "public"."seats" RENAME COLUMN "_so_new_number" TO "number";
ALTER TABLE "public"."seats" ALTER COLUMN "_so_old_number" DROP NOT NULL;
COMMENT ON COLUMN "public"."seats"."_so_old_number" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_seats_number"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_number" := CASE WHEN NEW."number" BETWEEN  -2147483648 AND 2147483647 THEN NEW."number"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_seats_number"() IS 'schemaops: keeps number and _so_old_number in sync';
CREATE TRIGGER "zzz_so_insert_number" BEFORE INSERT ON "public"."seats" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_seats_number"();
COMMENT ON TRIGGER "zzz_so_insert_number" ON "public"."seats" IS 'schemaops: keeps number and _so_old_number in sync';
CREATE TRIGGER "zzz_so_update_number" BEFORE UPDATE ON "public"."seats" FOR EACH ROW WHEN (OLD."number" IS DISTINCT FROM NEW."number") EXECUTE FUNCTION "public"."_so_sync_seats_number"();
COMMENT ON TRIGGER "zzz_so_update_number" ON "public"."seats" IS 'schemaops: keeps number and _so_old_number in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_number" ON "public"."seats";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_number" ON "public"."seats";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_seats_number"();
-- undo: ALTER TABLE "public"."seats" RENAME COLUMN "number" TO "_so_new_number";
-- undo: ALTER TABLE "public"."seats" RENAME COLUMN "_so_old_number" TO "number";
-- undo: ALTER TABLE "public"."seats" ALTER COLUMN "number" SET NOT NULL;
-- undo: ALTER TABLE "public"."seats" DROP CONSTRAINT IF EXISTS "_so_not_null_seats_number";
-- undo: COMMENT ON COLUMN "public"."seats"."number" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_seats_number"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_number" := CASE WHEN NEW."number" BETWEEN  -32768 AND 32767 THEN NEW."number"::smallint END;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_seats_number"() IS 'schemaops: keeps number and _so_new_number in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_number" BEFORE INSERT ON "public"."seats" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_seats_number"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_number" ON "public"."seats" IS 'schemaops: keeps number and _so_new_number in sync';
-- undo: CREATE TRIGGER "zzz_so_update_number" BEFORE UPDATE ON "public"."seats" FOR EACH ROW WHEN (OLD."number" IS DISTINCT FROM NEW."number") EXECUTE FUNCTION "public"."_so_sync_seats_number"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_number" ON "public"."seats" IS 'schemaops: keeps number and _so_new_number in sync'

-- change_type; ACCESS EXCLUSIVE public.seats; !lock
ALTER TABLE "public"."seats" DROP CONSTRAINT IF EXISTS "_so_not_null_seats_number";
-- undo: ALTER TABLE "public"."seats" VALIDATE CONSTRAINT "_so_not_null_seats_number"

-- change_type; ACCESS EXCLUSIVE public.seats; !lock
ALTER TABLE "public"."seats" DROP CONSTRAINT IF EXISTS "_so_not_null_seats_number";
-- undo: ALTER TABLE "public"."seats" DROP CONSTRAINT IF EXISTS "_so_not_null_seats_number";
-- undo: ALTER TABLE "public"."seats" ADD CONSTRAINT "_so_not_null_seats_number" CHECK ("_so_old_number" IS NOT NULL) NOT VALID
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public.seats; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_number" ON "public"."seats";
DROP TRIGGER IF EXISTS "zzz_so_update_number" ON "public"."seats";
DROP FUNCTION IF EXISTS "public"."_so_sync_seats_number"();
ALTER TABLE "public"."seats" DROP COLUMN "_so_old_number";
-- no undo: its values are gone
