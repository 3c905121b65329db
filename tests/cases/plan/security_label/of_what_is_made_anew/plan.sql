-- ==== expand
-- direct; !breaks-old-application
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'DOMAIN "public"."d"', 'TYPE "public"."d"', typowner, typacl, '', tableoid, oid, 0 FROM pg_type WHERE typname = 'd' AND typnamespace = '"public"'::regnamespace
    UNION ALL SELECT 'FUNCTION "public"."f"(public.d)', 'ROUTINE "public"."f"(public.d)', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."f"(public.d)'::regprocedure)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP FUNCTION "public"."f"(public.d);
DROP DOMAIN "public"."d";
CREATE DOMAIN "public"."d" AS bigint CONSTRAINT "d_check" CHECK ((VALUE > 0));
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(public.d)
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT 1$function$;
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'DOMAIN "public"."d"', 'TYPE "public"."d"', typowner, typacl, '', tableoid, oid, 0 FROM pg_type WHERE typname = 'd' AND typnamespace = '"public"'::regnamespace
-- undo:     UNION ALL SELECT 'FUNCTION "public"."f"(public.d)', 'ROUTINE "public"."f"(public.d)', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."f"(public.d)'::regprocedure)
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP FUNCTION "public"."f"(public.d);
-- undo: DROP DOMAIN "public"."d";
-- undo: CREATE DOMAIN "public"."d" AS integer CONSTRAINT "d_check" CHECK ((VALUE > 0));
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.f(public.d)
-- undo:  RETURNS integer
-- undo:  LANGUAGE sql
-- undo: AS $function$SELECT 1$function$;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$

-- direct; ACCESS EXCLUSIVE public.m; !lock; !breaks-old-application; !scan
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'MATERIALIZED VIEW "public"."m"', 'TABLE "public"."m"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."m"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."m"', attname), 'TABLE "public"."m"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."m"'::regclass)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP MATERIALIZED VIEW "public"."m";
CREATE MATERIALIZED VIEW "public"."m" AS
 SELECT 1 AS a,
    '2'::text AS b;
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'MATERIALIZED VIEW "public"."m"', 'TABLE "public"."m"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."m"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."m"', attname), 'TABLE "public"."m"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."m"'::regclass)
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP MATERIALIZED VIEW "public"."m";
-- undo: CREATE MATERIALIZED VIEW "public"."m" AS
-- undo:  SELECT 1 AS a,
-- undo:     2 AS b;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== contract
-- direct; ACCESS EXCLUSIVE public.v; !lock; !breaks-new-application
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'VIEW "public"."v"', 'TABLE "public"."v"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."v"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."v"', attname), 'TABLE "public"."v"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."v"'::regclass AND attname IN ('a'))
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP VIEW "public"."v";
CREATE VIEW "public"."v" AS
 SELECT (1)::bigint AS a;
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'VIEW "public"."v"', 'TABLE "public"."v"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."v"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."v"', attname), 'TABLE "public"."v"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."v"'::regclass AND attname IN ('a'))
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP VIEW "public"."v";
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT 1 AS a;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
