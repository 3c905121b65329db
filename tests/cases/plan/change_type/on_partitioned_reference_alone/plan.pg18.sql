-- note: public.p.a is bigint for both applications from the end of backfill on: the new one may use its whole range then
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ADD COLUMN "_so_new_a" bigint;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_a"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."p"'::regclass, '"public"."p1"'::regclass, '"public"."p2"'::regclass) AND attname = 'a');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_a"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."p"'::regclass, '"public"."p1"'::regclass, '"public"."p2"'::regclass) AND attname = 'a'); END$so$;
-- undo: ALTER TABLE "public"."p" DROP COLUMN "_so_new_a"

-- change_type; SHARE ROW EXCLUSIVE public.p; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_p_a"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_a" := NEW."a"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_p_a"() IS 'schemaops: keeps a and _so_new_a in sync';
CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."p" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_p_a"();
COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."p" IS 'schemaops: keeps a and _so_new_a in sync';
CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."p" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_p_a"();
COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."p" IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."p";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."p";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_p_a"()
-- ==== backfill
-- change_type; ROW EXCLUSIVE public.p; repeated
UPDATE "public"."p" SET "_so_new_a" = "a"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."p"
    WHERE "_so_new_a" IS DISTINCT FROM ("a"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_a" IS DISTINCT FROM ("a"::bigint));
-- no undo: the value goes with the column that holds it

-- change_type; SHARE ROW EXCLUSIVE public.p; SHARE ROW EXCLUSIVE public.t; !lock
ALTER TABLE "public"."p" ADD CONSTRAINT "_so_new_p_a_fkey" FOREIGN KEY (_so_new_a) REFERENCES public.t(k) NOT VALID;
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "_so_new_p_a_fkey"

-- change_type; SHARE UPDATE EXCLUSIVE public.p; ROW SHARE public.t; !scan; !data-dependent
ALTER TABLE "public"."p" VALIDATE CONSTRAINT "_so_new_p_a_fkey";
-- undo: ALTER TABLE "public"."p" VALIDATE CONSTRAINT "p_a_fkey"

-- change_type; ACCESS EXCLUSIVE public.p; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: (SELECT 'public.p.a'::text, "a"::text FROM "public"."p" WHERE "a" IS DISTINCT FROM "_so_new_a"::integer LIMIT 5)
ALTER TABLE "public"."p" DROP CONSTRAINT "p_a_fkey";
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."p";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."p";
DROP FUNCTION IF EXISTS "public"."_so_sync_p_a"();
ALTER TABLE "public"."p" RENAME COLUMN "a" TO "_so_old_a";
ALTER TABLE "public"."p" RENAME COLUMN "_so_new_a" TO "a";
COMMENT ON COLUMN "public"."p"."_so_old_a" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_p_a"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_a" := CASE WHEN NEW."a" BETWEEN  -2147483648 AND 2147483647 THEN NEW."a"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_p_a"() IS 'schemaops: keeps a and _so_old_a in sync';
CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."p" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_p_a"();
COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."p" IS 'schemaops: keeps a and _so_old_a in sync';
CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."p" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_p_a"();
COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."p" IS 'schemaops: keeps a and _so_old_a in sync';
ALTER TABLE "public"."p" RENAME CONSTRAINT "_so_new_p_a_fkey" TO "p_a_fkey";
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT "p_a_fkey";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."p";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."p";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_p_a"();
-- undo: ALTER TABLE "public"."p" RENAME COLUMN "a" TO "_so_new_a";
-- undo: ALTER TABLE "public"."p" RENAME COLUMN "_so_old_a" TO "a";
-- undo: COMMENT ON COLUMN "public"."p"."a" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_p_a"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_a" := NEW."a"::bigint;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_p_a"() IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."p" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_p_a"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."p" IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."p" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_p_a"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."p" IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: ALTER TABLE "public"."p" ADD CONSTRAINT "p_a_fkey" FOREIGN KEY (a) REFERENCES public.t(k) NOT VALID
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public.p; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."p";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."p";
DROP FUNCTION IF EXISTS "public"."_so_sync_p_a"();
ALTER TABLE "public"."p" DROP COLUMN "_so_old_a";
-- no undo: its values are gone
