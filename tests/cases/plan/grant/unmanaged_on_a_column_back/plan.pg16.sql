-- note: public.users."Code" is integer for both applications until contract, and character varying(20) from then on: two types cannot share one name. For the new application to have it earlier, give the new form a name of its own, made by `-- schemaops: using …`
-- note: public.users.age is bigint for both applications until contract, and integer from then on: two types cannot share one name. For the new application to have it earlier, give the new form a name of its own, made by `-- schemaops: using …`
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ADD COLUMN "_so_new_Code" character varying(20);
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_Code"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."users"'::regclass) AND attname = 'Code');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_Code"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."users"'::regclass) AND attname = 'Code'); END$so$;
-- undo: ALTER TABLE "public"."users" DROP COLUMN "_so_new_Code"

-- change_type; SHARE ROW EXCLUSIVE public.users; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_users_Code"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    BEGIN
        NEW."_so_new_Code" := NEW."Code"::character varying(20);
    EXCEPTION WHEN data_exception THEN
        NEW."_so_new_Code" := NULL; -- this value cannot be taken back
    END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_users_Code"() IS 'schemaops: keeps Code and _so_new_Code in sync';
CREATE TRIGGER "zzz_so_insert_Code" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_users_Code"();
COMMENT ON TRIGGER "zzz_so_insert_Code" ON "public"."users" IS 'schemaops: keeps Code and _so_new_Code in sync';
CREATE TRIGGER "zzz_so_update_Code" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."Code" IS DISTINCT FROM NEW."Code") EXECUTE FUNCTION "public"."_so_sync_users_Code"();
COMMENT ON TRIGGER "zzz_so_update_Code" ON "public"."users" IS 'schemaops: keeps Code and _so_new_Code in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_Code" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_Code" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_users_Code"()

-- change_type; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ADD COLUMN "_so_new_age" integer;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_age"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."users"'::regclass) AND attname = 'age');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_age"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."users"'::regclass) AND attname = 'age'); END$so$;
-- undo: ALTER TABLE "public"."users" DROP COLUMN "_so_new_age"

-- change_type; SHARE ROW EXCLUSIVE public.users; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_users_age"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_age" := CASE WHEN NEW."age" BETWEEN  -2147483648 AND 2147483647 THEN NEW."age"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_users_age"() IS 'schemaops: keeps age and _so_new_age in sync';
CREATE TRIGGER "zzz_so_insert_age" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_users_age"();
COMMENT ON TRIGGER "zzz_so_insert_age" ON "public"."users" IS 'schemaops: keeps age and _so_new_age in sync';
CREATE TRIGGER "zzz_so_update_age" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."age" IS DISTINCT FROM NEW."age") EXECUTE FUNCTION "public"."_so_sync_users_age"();
COMMENT ON TRIGGER "zzz_so_update_age" ON "public"."users" IS 'schemaops: keeps age and _so_new_age in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_age" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_age" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_users_age"()
-- ==== backfill
-- change_type; ROW EXCLUSIVE public.users; repeated
UPDATE "public"."users" SET "_so_new_Code" = "Code"::character varying(20)
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."users"
    WHERE "_so_new_Code" IS DISTINCT FROM ("Code"::character varying(20))
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_Code" IS DISTINCT FROM ("Code"::character varying(20)));
-- no undo: the value goes with the column that holds it

-- change_type; ROW EXCLUSIVE public.users; repeated
-- gate: SELECT "id", "age" FROM "public"."users" WHERE "age" NOT BETWEEN  -2147483648 AND 2147483647 LIMIT 6
UPDATE "public"."users" SET "_so_new_age" = "age"::integer
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."users"
    WHERE "_so_new_age" IS DISTINCT FROM ("age"::integer)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_age" IS DISTINCT FROM ("age"::integer));
-- no undo: the value goes with the column that holds it
-- ==== contract
-- change_type; ACCESS EXCLUSIVE public.users; ACCESS EXCLUSIVE public.ages; !lock; !data-dependent
-- gate: (SELECT 'public.users."Code"'::text, "Code"::text FROM "public"."users" WHERE "Code" IS DISTINCT FROM "_so_new_Code"::integer LIMIT 5)
-- gate: UNION ALL
-- gate: (SELECT 'public.users.age'::text, "age"::text FROM "public"."users" WHERE "age" IS DISTINCT FROM "_so_new_age"::bigint LIMIT 5)
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'VIEW "public"."ages"', 'TABLE "public"."ages"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."ages"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."ages"', attname), 'TABLE "public"."ages"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."ages"'::regclass AND attname IN ('age'))
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP VIEW "public"."ages";
DROP TRIGGER IF EXISTS "zzz_so_insert_Code" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_update_Code" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_sync_users_Code"();
ALTER TABLE "public"."users" RENAME COLUMN "Code" TO "_so_old_Code";
ALTER TABLE "public"."users" RENAME COLUMN "_so_new_Code" TO "Code";
COMMENT ON COLUMN "public"."users"."_so_old_Code" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_users_Code"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    BEGIN
        NEW."_so_old_Code" := NEW."Code"::integer;
    EXCEPTION WHEN data_exception THEN
        NEW."_so_old_Code" := NULL; -- this value cannot be taken back
    END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_users_Code"() IS 'schemaops: keeps Code and _so_old_Code in sync';
CREATE TRIGGER "zzz_so_insert_Code" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_users_Code"();
COMMENT ON TRIGGER "zzz_so_insert_Code" ON "public"."users" IS 'schemaops: keeps Code and _so_old_Code in sync';
CREATE TRIGGER "zzz_so_update_Code" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."Code" IS DISTINCT FROM NEW."Code") EXECUTE FUNCTION "public"."_so_sync_users_Code"();
COMMENT ON TRIGGER "zzz_so_update_Code" ON "public"."users" IS 'schemaops: keeps Code and _so_old_Code in sync';
DROP TRIGGER IF EXISTS "zzz_so_insert_age" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_update_age" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_sync_users_age"();
ALTER TABLE "public"."users" RENAME COLUMN "age" TO "_so_old_age";
ALTER TABLE "public"."users" RENAME COLUMN "_so_new_age" TO "age";
COMMENT ON COLUMN "public"."users"."_so_old_age" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_users_age"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_age" := NEW."age"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_users_age"() IS 'schemaops: keeps age and _so_old_age in sync';
CREATE TRIGGER "zzz_so_insert_age" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_users_age"();
COMMENT ON TRIGGER "zzz_so_insert_age" ON "public"."users" IS 'schemaops: keeps age and _so_old_age in sync';
CREATE TRIGGER "zzz_so_update_age" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."age" IS DISTINCT FROM NEW."age") EXECUTE FUNCTION "public"."_so_sync_users_age"();
COMMENT ON TRIGGER "zzz_so_update_age" ON "public"."users" IS 'schemaops: keeps age and _so_old_age in sync';
CREATE VIEW "public"."ages" AS
 SELECT age
   FROM public.users;
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'VIEW "public"."ages"', 'TABLE "public"."ages"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."ages"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."ages"', attname), 'TABLE "public"."ages"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."ages"'::regclass AND attname IN ('age'))
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP VIEW "public"."ages";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_Code" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_Code" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_users_Code"();
-- undo: ALTER TABLE "public"."users" RENAME COLUMN "Code" TO "_so_new_Code";
-- undo: ALTER TABLE "public"."users" RENAME COLUMN "_so_old_Code" TO "Code";
-- undo: COMMENT ON COLUMN "public"."users"."Code" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_users_Code"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     BEGIN
-- undo:         NEW."_so_new_Code" := NEW."Code"::character varying(20);
-- undo:     EXCEPTION WHEN data_exception THEN
-- undo:         NEW."_so_new_Code" := NULL; -- this value cannot be taken back
-- undo:     END;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_users_Code"() IS 'schemaops: keeps Code and _so_new_Code in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_Code" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_users_Code"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_Code" ON "public"."users" IS 'schemaops: keeps Code and _so_new_Code in sync';
-- undo: CREATE TRIGGER "zzz_so_update_Code" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."Code" IS DISTINCT FROM NEW."Code") EXECUTE FUNCTION "public"."_so_sync_users_Code"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_Code" ON "public"."users" IS 'schemaops: keeps Code and _so_new_Code in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_age" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_age" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_users_age"();
-- undo: ALTER TABLE "public"."users" RENAME COLUMN "age" TO "_so_new_age";
-- undo: ALTER TABLE "public"."users" RENAME COLUMN "_so_old_age" TO "age";
-- undo: COMMENT ON COLUMN "public"."users"."age" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_users_age"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_age" := CASE WHEN NEW."age" BETWEEN  -2147483648 AND 2147483647 THEN NEW."age"::integer END;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_users_age"() IS 'schemaops: keeps age and _so_new_age in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_age" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_users_age"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_age" ON "public"."users" IS 'schemaops: keeps age and _so_new_age in sync';
-- undo: CREATE TRIGGER "zzz_so_update_age" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."age" IS DISTINCT FROM NEW."age") EXECUTE FUNCTION "public"."_so_sync_users_age"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_age" ON "public"."users" IS 'schemaops: keeps age and _so_new_age in sync';
-- undo: CREATE VIEW "public"."ages" AS
-- undo:  SELECT age
-- undo:    FROM public.users;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public.users; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_Code" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_update_Code" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_sync_users_Code"();
ALTER TABLE "public"."users" DROP COLUMN "_so_old_Code";
-- no undo: its values are gone

-- change_type; ACCESS EXCLUSIVE public.users; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_age" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_update_age" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_sync_users_age"();
ALTER TABLE "public"."users" DROP COLUMN "_so_old_age";
-- no undo: its values are gone
