-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- direct; ACCESS EXCLUSIVE public.accounts; !lock
DO $kept$ BEGIN
    IF to_regnamespace('schemaops') IS NULL THEN CREATE SCHEMA schemaops; END IF;
    IF to_regclass('schemaops.kept') IS NULL THEN
        CREATE TABLE schemaops.kept (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, object text, statements text);
    END IF;
END $kept$;
INSERT INTO schemaops.kept (object, statements)
WITH kept (target, object, owner, acl, part) AS (
    SELECT 'VIEW "public"."accounts"', 'TABLE "public"."accounts"', relowner, relacl, '' FROM pg_class WHERE oid = '"public"."accounts"'::regclass
    UNION ALL SELECT NULL, 'TABLE "public"."accounts"', NULL, attacl, format(' (%I)', attname) FROM pg_attribute WHERE attrelid = '"public"."accounts"'::regclass AND attname IN ('id'))
SELECT 'VIEW "public"."accounts"', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl))), '; ' ORDER BY owner IS NULL), '')
FROM kept;
DROP VIEW "public"."accounts";
-- undo: CREATE VIEW "public"."accounts" AS
-- undo:  SELECT id
-- undo:    FROM public.account;
-- undo: ALTER VIEW "public"."accounts" OWNER TO "owner_one";
-- undo: WITH last AS (DELETE FROM schemaops.kept WHERE id = (
-- undo:     SELECT max(id) FROM schemaops.kept WHERE object = 'VIEW "public"."accounts"') RETURNING statements)
-- undo: SELECT set_config('schemaops.kept', coalesce(max(statements), ''), true) FROM last;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$

-- retire; ACCESS EXCLUSIVE public.account; SHARE ROW EXCLUSIVE public.account_id_seq; !lock
ALTER TABLE "public"."account" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."account" SET SCHEMA "public"

-- retire
DO $kept$ BEGIN
    IF to_regnamespace('schemaops') IS NULL THEN CREATE SCHEMA schemaops; END IF;
    IF to_regclass('schemaops.kept') IS NULL THEN
        CREATE TABLE schemaops.kept (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, object text, statements text);
    END IF;
END $kept$;
INSERT INTO schemaops.kept (object, statements)
WITH kept (target, object, owner, acl, part) AS (
    SELECT 'FUNCTION "public"."run"()', 'ROUTINE "public"."run"()', proowner, proacl, '' FROM pg_proc WHERE oid = '"public"."run"()'::regprocedure)
SELECT 'FUNCTION "public"."run"()', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl))), '; ' ORDER BY owner IS NULL), '')
FROM kept;
DROP FUNCTION "public"."run"();
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.run()
-- undo:  RETURNS integer
-- undo:  LANGUAGE sql
-- undo: AS $function$SELECT 1$function$;
-- undo: ALTER ROUTINE "public"."run"() OWNER TO "owner_one";
-- undo: WITH last AS (DELETE FROM schemaops.kept WHERE id = (
-- undo:     SELECT max(id) FROM schemaops.kept WHERE object = 'FUNCTION "public"."run"()') RETURNING statements)
-- undo: SELECT set_config('schemaops.kept', coalesce(max(statements), ''), true) FROM last;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.account; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."account";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
