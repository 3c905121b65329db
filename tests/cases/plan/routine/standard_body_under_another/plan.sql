-- ==== expand
-- direct; !breaks-old-application
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'FUNCTION "public"."a_outer"()', 'ROUTINE "public"."a_outer"()', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."a_outer"()'::regprocedure
    UNION ALL SELECT 'FUNCTION "public"."inner_one"()', 'ROUTINE "public"."inner_one"()', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."inner_one"()'::regprocedure)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP FUNCTION "public"."a_outer"();
DROP FUNCTION "public"."inner_one"();
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.inner_one()
 RETURNS bigint
 LANGUAGE sql
RETURN 1;
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.a_outer()
 RETURNS bigint
 LANGUAGE sql
RETURN (public.inner_one() + 1);
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'FUNCTION "public"."a_outer"()', 'ROUTINE "public"."a_outer"()', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."a_outer"()'::regprocedure
-- undo:     UNION ALL SELECT 'FUNCTION "public"."inner_one"()', 'ROUTINE "public"."inner_one"()', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."inner_one"()'::regprocedure)
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP FUNCTION "public"."a_outer"();
-- undo: DROP FUNCTION "public"."inner_one"();
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.inner_one()
-- undo:  RETURNS integer
-- undo:  LANGUAGE sql
-- undo: RETURN 1;
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.a_outer()
-- undo:  RETURNS bigint
-- undo:  LANGUAGE sql
-- undo: RETURN (public.inner_one() + 1);
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
