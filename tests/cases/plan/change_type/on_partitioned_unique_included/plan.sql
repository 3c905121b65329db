-- note: public.p.t is integer for both applications until contract, and text from then on: two types cannot share one name. For the new application to have it earlier, give the new form a name of its own, made by `-- schemaops: using …`
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ADD COLUMN "_so_new_t" text;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_t"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."p"'::regclass, '"public"."p1"'::regclass) AND attname = 't');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_t"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."p"'::regclass, '"public"."p1"'::regclass) AND attname = 't'); END$so$;
-- undo: ALTER TABLE "public"."p" DROP COLUMN "_so_new_t"

-- change_type; SHARE ROW EXCLUSIVE public.p; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_p_t"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_t" := NEW."t"::text;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_p_t"() IS 'schemaops: keeps t and _so_new_t in sync';
CREATE TRIGGER "zzz_so_insert_t" BEFORE INSERT ON "public"."p" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_p_t"();
COMMENT ON TRIGGER "zzz_so_insert_t" ON "public"."p" IS 'schemaops: keeps t and _so_new_t in sync';
CREATE TRIGGER "zzz_so_update_t" BEFORE UPDATE ON "public"."p" FOR EACH ROW WHEN (OLD."t" IS DISTINCT FROM NEW."t") EXECUTE FUNCTION "public"."_so_sync_p_t"();
COMMENT ON TRIGGER "zzz_so_update_t" ON "public"."p" IS 'schemaops: keeps t and _so_new_t in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_t" ON "public"."p";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_t" ON "public"."p";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_p_t"()
-- ==== backfill
-- change_type; ROW EXCLUSIVE public.p; repeated
UPDATE "public"."p" SET "_so_new_t" = "t"::text
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."p"
    WHERE "_so_new_t" IS DISTINCT FROM ("t"::text)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_t" IS DISTINCT FROM ("t"::text));
-- no undo: the value goes with the column that holds it
-- ==== contract
-- change_type; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_p1_day_id_t_key" ON "public"."p1" USING btree (day, id) INCLUDE (_so_new_t);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_p1_day_id_t_key"

-- change_type; ACCESS EXCLUSIVE public.p; !lock; !data-dependent
-- gate: (SELECT 'public.p.t'::text, "t"::text FROM "public"."p" WHERE "t" IS DISTINCT FROM "_so_new_t"::integer LIMIT 5)
ALTER TABLE "public"."p" DROP CONSTRAINT "p_day_id_t_key";
DROP TRIGGER IF EXISTS "zzz_so_insert_t" ON "public"."p";
DROP TRIGGER IF EXISTS "zzz_so_update_t" ON "public"."p";
DROP FUNCTION IF EXISTS "public"."_so_sync_p_t"();
ALTER TABLE "public"."p" RENAME COLUMN "t" TO "_so_old_t";
ALTER TABLE "public"."p" RENAME COLUMN "_so_new_t" TO "t";
COMMENT ON COLUMN "public"."p"."_so_old_t" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_p_t"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    BEGIN
        NEW."_so_old_t" := NEW."t"::integer;
    EXCEPTION WHEN data_exception THEN
        NEW."_so_old_t" := NULL; -- this value cannot be taken back
    END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_p_t"() IS 'schemaops: keeps t and _so_old_t in sync';
CREATE TRIGGER "zzz_so_insert_t" BEFORE INSERT ON "public"."p" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_p_t"();
COMMENT ON TRIGGER "zzz_so_insert_t" ON "public"."p" IS 'schemaops: keeps t and _so_old_t in sync';
CREATE TRIGGER "zzz_so_update_t" BEFORE UPDATE ON "public"."p" FOR EACH ROW WHEN (OLD."t" IS DISTINCT FROM NEW."t") EXECUTE FUNCTION "public"."_so_sync_p_t"();
COMMENT ON TRIGGER "zzz_so_update_t" ON "public"."p" IS 'schemaops: keeps t and _so_old_t in sync';
ALTER TABLE "public"."p1" ADD CONSTRAINT "p1_day_id_t_key" UNIQUE USING INDEX "_so_new_p1_day_id_t_key";
ALTER TABLE "public"."p" ADD CONSTRAINT "p_day_id_t_key" UNIQUE (day, id) INCLUDE (t);
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT "p_day_id_t_key";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_t" ON "public"."p";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_t" ON "public"."p";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_p_t"();
-- undo: ALTER TABLE "public"."p" RENAME COLUMN "t" TO "_so_new_t";
-- undo: ALTER TABLE "public"."p" RENAME COLUMN "_so_old_t" TO "t";
-- undo: COMMENT ON COLUMN "public"."p"."t" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_p_t"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_t" := NEW."t"::text;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_p_t"() IS 'schemaops: keeps t and _so_new_t in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_t" BEFORE INSERT ON "public"."p" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_p_t"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_t" ON "public"."p" IS 'schemaops: keeps t and _so_new_t in sync';
-- undo: CREATE TRIGGER "zzz_so_update_t" BEFORE UPDATE ON "public"."p" FOR EACH ROW WHEN (OLD."t" IS DISTINCT FROM NEW."t") EXECUTE FUNCTION "public"."_so_sync_p_t"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_t" ON "public"."p" IS 'schemaops: keeps t and _so_new_t in sync';
-- undo: CREATE UNIQUE INDEX IF NOT EXISTS "_so_undo_p1_day_id_t_key" ON "public"."p1" USING btree (day, id) INCLUDE (t);
-- undo: ALTER TABLE "public"."p1" ADD CONSTRAINT "p1_day_id_t_key" UNIQUE USING INDEX "_so_undo_p1_day_id_t_key";
-- undo: ALTER TABLE "public"."p" ADD CONSTRAINT "p_day_id_t_key" UNIQUE (day, id) INCLUDE (t)

-- change_type; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_p1_day_id_t_key" ON "public"."p1" USING btree (day, id) INCLUDE (_so_old_t);
-- no undo: the undo of the change-over uses it
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public.p; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_t" ON "public"."p";
DROP TRIGGER IF EXISTS "zzz_so_update_t" ON "public"."p";
DROP FUNCTION IF EXISTS "public"."_so_sync_p_t"();
ALTER TABLE "public"."p" DROP COLUMN "_so_old_t";
-- no undo: its values are gone
