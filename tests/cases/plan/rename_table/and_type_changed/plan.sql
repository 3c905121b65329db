-- note: public.u.a is integer for both applications until contract, and bigint from then on: two types cannot share one name. For the new application to have it earlier, give the new form a name of its own, made by `-- schemaops: using …`
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- rename_table; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME TO "u";
CREATE VIEW "public"."t" WITH (security_invoker = true) AS SELECT "id", "a" FROM "public"."u";
COMMENT ON VIEW "public"."t" IS 'schemaops: the old name of u';
-- undo: DROP VIEW "public"."t";
-- undo: ALTER TABLE "public"."u" RENAME TO "t"

-- change_type; ACCESS EXCLUSIVE public.u; !lock
ALTER TABLE "public"."u" ADD COLUMN "_so_new_a" bigint;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_a"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."u"'::regclass) AND attname = 'a');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_a"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."u"'::regclass) AND attname = 'a'); END$so$;
-- undo: ALTER TABLE "public"."u" DROP COLUMN "_so_new_a"

-- change_type; SHARE ROW EXCLUSIVE public.u; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_u_a"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_a" := NEW."a"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_u_a"() IS 'schemaops: keeps a and _so_new_a in sync';
CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."u" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_u_a"();
COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."u" IS 'schemaops: keeps a and _so_new_a in sync';
CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."u" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_u_a"();
COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."u" IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."u";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."u";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_u_a"()
-- ==== backfill
-- change_type; ROW EXCLUSIVE public.u; repeated
UPDATE "public"."u" SET "_so_new_a" = "a"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."u"
    WHERE "_so_new_a" IS DISTINCT FROM ("a"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_a" IS DISTINCT FROM ("a"::bigint));
-- no undo: the value goes with the column that holds it
-- ==== contract
-- rename_table; ACCESS EXCLUSIVE public.t; !lock
DROP VIEW "public"."t";
-- undo: CREATE VIEW "public"."t" WITH (security_invoker = true) AS SELECT "id", "a" FROM "public"."u";
-- undo: COMMENT ON VIEW "public"."t" IS 'schemaops: the old name of u'

-- direct; ACCESS EXCLUSIVE public.u; !lock
ALTER TABLE "public"."u" RENAME CONSTRAINT "t_pkey" TO "u_pkey";
-- undo: ALTER TABLE "public"."u" RENAME CONSTRAINT "u_pkey" TO "t_pkey"

-- change_type; ACCESS EXCLUSIVE public.u; !lock; !data-dependent
-- gate: (SELECT 'public.u.a'::text, "a"::text FROM "public"."u" WHERE "a" IS DISTINCT FROM "_so_new_a"::integer LIMIT 5)
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."u";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."u";
DROP FUNCTION IF EXISTS "public"."_so_sync_u_a"();
ALTER TABLE "public"."u" RENAME COLUMN "a" TO "_so_old_a";
ALTER TABLE "public"."u" RENAME COLUMN "_so_new_a" TO "a";
COMMENT ON COLUMN "public"."u"."_so_old_a" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_u_a"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_a" := CASE WHEN NEW."a" BETWEEN  -2147483648 AND 2147483647 THEN NEW."a"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_u_a"() IS 'schemaops: keeps a and _so_old_a in sync';
CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."u" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_u_a"();
COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."u" IS 'schemaops: keeps a and _so_old_a in sync';
CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."u" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_u_a"();
COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."u" IS 'schemaops: keeps a and _so_old_a in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."u";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."u";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_u_a"();
-- undo: ALTER TABLE "public"."u" RENAME COLUMN "a" TO "_so_new_a";
-- undo: ALTER TABLE "public"."u" RENAME COLUMN "_so_old_a" TO "a";
-- undo: COMMENT ON COLUMN "public"."u"."a" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_u_a"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_a" := NEW."a"::bigint;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_u_a"() IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."u" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_u_a"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."u" IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."u" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_u_a"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."u" IS 'schemaops: keeps a and _so_new_a in sync'
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public.u; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."u";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."u";
DROP FUNCTION IF EXISTS "public"."_so_sync_u_a"();
ALTER TABLE "public"."u" DROP COLUMN "_so_old_a";
-- no undo: its values are gone
