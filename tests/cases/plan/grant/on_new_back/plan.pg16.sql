-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- direct; ACCESS EXCLUSIVE public.names; !lock
DO $kept$ BEGIN
    IF to_regnamespace('schemaops') IS NULL THEN CREATE SCHEMA schemaops; END IF;
    IF to_regclass('schemaops.kept') IS NULL THEN
        CREATE TABLE schemaops.kept (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, object text, statements text);
    END IF;
END $kept$;
INSERT INTO schemaops.kept (object, statements)
WITH kept (target, object, owner, acl, part) AS (
    SELECT 'VIEW "public"."names"', 'TABLE "public"."names"', relowner, relacl, '' FROM pg_class WHERE oid = '"public"."names"'::regclass
    UNION ALL SELECT NULL, 'TABLE "public"."names"', NULL, attacl, format(' (%I)', attname) FROM pg_attribute WHERE attrelid = '"public"."names"'::regclass AND attname IN ('name'))
SELECT 'VIEW "public"."names"', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl))), '; ' ORDER BY owner IS NULL), '')
FROM kept;
DROP VIEW "public"."names";
-- undo: CREATE VIEW "public"."names" AS
-- undo:  SELECT name
-- undo:    FROM public.users;
-- undo: GRANT SELECT ON TABLE "public"."names" TO "grant_app";
-- undo: WITH last AS (DELETE FROM schemaops.kept WHERE id = (
-- undo:     SELECT max(id) FROM schemaops.kept WHERE object = 'VIEW "public"."names"') RETURNING statements)
-- undo: SELECT set_config('schemaops.kept', coalesce(max(statements), ''), true) FROM last;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$

-- retire; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."users" SET SCHEMA "public"

-- retire
DO $kept$ BEGIN
    IF to_regnamespace('schemaops') IS NULL THEN CREATE SCHEMA schemaops; END IF;
    IF to_regclass('schemaops.kept') IS NULL THEN
        CREATE TABLE schemaops.kept (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, object text, statements text);
    END IF;
END $kept$;
INSERT INTO schemaops.kept (object, statements)
WITH kept (target, object, owner, acl, part) AS (
    SELECT 'FUNCTION "public"."secret"()', 'ROUTINE "public"."secret"()', proowner, proacl, '' FROM pg_proc WHERE oid = '"public"."secret"()'::regprocedure)
SELECT 'FUNCTION "public"."secret"()', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl))), '; ' ORDER BY owner IS NULL), '')
FROM kept;
DROP FUNCTION "public"."secret"();
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.secret()
-- undo:  RETURNS integer
-- undo:  LANGUAGE sql
-- undo: AS $function$SELECT 1$function$;
-- undo: REVOKE EXECUTE ON ROUTINE "public"."secret"() FROM PUBLIC;
-- undo: WITH last AS (DELETE FROM schemaops.kept WHERE id = (
-- undo:     SELECT max(id) FROM schemaops.kept WHERE object = 'FUNCTION "public"."secret"()') RETURNING statements)
-- undo: SELECT set_config('schemaops.kept', coalesce(max(statements), ''), true) FROM last;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.users; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."users";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
