-- note: public.customer.born is bigint for both applications from the end of backfill on: the new one may use its whole range then
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.customer; !lock
ALTER TABLE "public"."customer" ADD COLUMN "_so_new_born" bigint;
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
    NEW."_so_new_born" := NEW."born"::bigint;
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
UPDATE "public"."customer" SET "_so_new_born" = "born"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."customer"
    WHERE "_so_new_born" IS DISTINCT FROM ("born"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_born" IS DISTINCT FROM ("born"::bigint));
-- no undo: the value goes with the column that holds it

-- change_type; ACCESS EXCLUSIVE public.customer; ACCESS EXCLUSIVE public.young; !lock; !data-dependent
-- gate: (SELECT 'public.customer.born'::text, "born"::text FROM "public"."customer" WHERE "born" IS DISTINCT FROM "_so_new_born"::integer LIMIT 5)
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'VIEW "public"."young"', 'TABLE "public"."young"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."young"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."young"', attname), 'TABLE "public"."young"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."young"'::regclass AND attname IN ('id', 'mail', 'born'))
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP VIEW "public"."young";
DROP TRIGGER IF EXISTS "zzz_so_insert_born" ON "public"."customer";
DROP TRIGGER IF EXISTS "zzz_so_update_born" ON "public"."customer";
DROP FUNCTION IF EXISTS "public"."_so_sync_customer_born"();
ALTER TABLE "public"."customer" RENAME COLUMN "born" TO "_so_old_born";
ALTER TABLE "public"."customer" RENAME COLUMN "_so_new_born" TO "born";
COMMENT ON COLUMN "public"."customer"."_so_old_born" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_customer_born"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_born" := CASE WHEN NEW."born" BETWEEN  -2147483648 AND 2147483647 THEN NEW."born"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_customer_born"() IS 'schemaops: keeps born and _so_old_born in sync';
CREATE TRIGGER "zzz_so_insert_born" BEFORE INSERT ON "public"."customer" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_customer_born"();
COMMENT ON TRIGGER "zzz_so_insert_born" ON "public"."customer" IS 'schemaops: keeps born and _so_old_born in sync';
CREATE TRIGGER "zzz_so_update_born" BEFORE UPDATE ON "public"."customer" FOR EACH ROW WHEN (OLD."born" IS DISTINCT FROM NEW."born") EXECUTE FUNCTION "public"."_so_sync_customer_born"();
COMMENT ON TRIGGER "zzz_so_update_born" ON "public"."customer" IS 'schemaops: keeps born and _so_old_born in sync';
CREATE VIEW "public"."young" AS
 SELECT id,
    mail,
    born
   FROM public.customer;
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'VIEW "public"."young"', 'TABLE "public"."young"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."young"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."young"', attname), 'TABLE "public"."young"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."young"'::regclass AND attname IN ('id', 'mail', 'born'))
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP VIEW "public"."young";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_born" ON "public"."customer";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_born" ON "public"."customer";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_customer_born"();
-- undo: ALTER TABLE "public"."customer" RENAME COLUMN "born" TO "_so_new_born";
-- undo: ALTER TABLE "public"."customer" RENAME COLUMN "_so_old_born" TO "born";
-- undo: COMMENT ON COLUMN "public"."customer"."born" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_customer_born"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_born" := NEW."born"::bigint;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_customer_born"() IS 'schemaops: keeps born and _so_new_born in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_born" BEFORE INSERT ON "public"."customer" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_customer_born"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_born" ON "public"."customer" IS 'schemaops: keeps born and _so_new_born in sync';
-- undo: CREATE TRIGGER "zzz_so_update_born" BEFORE UPDATE ON "public"."customer" FOR EACH ROW WHEN (OLD."born" IS DISTINCT FROM NEW."born") EXECUTE FUNCTION "public"."_so_sync_customer_born"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_born" ON "public"."customer" IS 'schemaops: keeps born and _so_new_born in sync';
-- undo: CREATE VIEW "public"."young" AS
-- undo:  SELECT id,
-- undo:     mail,
-- undo:     born
-- undo:    FROM public.customer;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public.customer; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_born" ON "public"."customer";
DROP TRIGGER IF EXISTS "zzz_so_update_born" ON "public"."customer";
DROP FUNCTION IF EXISTS "public"."_so_sync_customer_born"();
ALTER TABLE "public"."customer" DROP COLUMN "_so_old_born";
-- no undo: its values are gone
