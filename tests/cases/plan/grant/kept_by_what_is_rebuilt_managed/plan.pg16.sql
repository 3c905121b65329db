-- ==== expand
-- direct; !breaks-old-application
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'FUNCTION "public"."total"(amount integer)', 'ROUTINE "public"."total"(integer)', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."total"(integer)'::regprocedure)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP FUNCTION "public"."total"(amount integer);
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.total(amount integer)
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT 1$function$;
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'FUNCTION "public"."total"(amount integer)', 'ROUTINE "public"."total"(integer)', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."total"(integer)'::regprocedure)
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP FUNCTION "public"."total"(amount integer);
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.total(amount integer)
-- undo:  RETURNS integer
-- undo:  LANGUAGE sql
-- undo: AS $function$SELECT 1$function$;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== contract
-- direct; ACCESS EXCLUSIVE public.names; ACCESS EXCLUSIVE public.longest; !lock; !breaks-new-application
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'VIEW "public"."longest"', 'TABLE "public"."longest"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."longest"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."longest"', attname), 'TABLE "public"."longest"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."longest"'::regclass AND attname IN ('name')
    UNION ALL SELECT 'VIEW "public"."names"', 'TABLE "public"."names"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."names"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."names"', attname), 'TABLE "public"."names"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."names"'::regclass AND attname IN ('name'))
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP VIEW "public"."longest";
DROP VIEW "public"."names";
CREATE VIEW "public"."names" AS
 SELECT name
   FROM public.users;
CREATE VIEW "public"."longest" AS
 SELECT name
   FROM public.names;
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'VIEW "public"."longest"', 'TABLE "public"."longest"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."longest"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."longest"', attname), 'TABLE "public"."longest"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."longest"'::regclass AND attname IN ('name')
-- undo:     UNION ALL SELECT 'VIEW "public"."names"', 'TABLE "public"."names"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."names"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."names"', attname), 'TABLE "public"."names"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."names"'::regclass AND attname IN ('name', 'code'))
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP VIEW "public"."longest";
-- undo: DROP VIEW "public"."names";
-- undo: CREATE VIEW "public"."names" AS
-- undo:  SELECT name,
-- undo:     code
-- undo:    FROM public.users;
-- undo: CREATE VIEW "public"."longest" AS
-- undo:  SELECT name
-- undo:    FROM public.names;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: GRANT UPDATE ("code") ON TABLE "public"."names" TO "grant_app"
