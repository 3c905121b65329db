-- note: what is granted on public.f(a integer, OUT x integer, OUT z text, VARIADIC more integer[]) goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== expand
-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(a integer, OUT x integer, OUT y text)
 RETURNS record
 LANGUAGE sql
AS $function$ SELECT 1, 'a' $function$;
-- undo: DROP FUNCTION "public"."f"(a integer, OUT x integer, OUT y text)

-- direct; !breaks-old-application
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'PROCEDURE "public"."p"(IN a integer, INOUT b text)', 'ROUTINE "public"."p"(integer, text)', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."p"(integer, text)'::regprocedure)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP PROCEDURE "public"."p"(IN a integer, INOUT b text);
CREATE OR REPLACE PROCEDURE public.p(IN a integer, INOUT b text)
 LANGUAGE plpgsql
AS $procedure$ BEGIN END $procedure$;
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'PROCEDURE "public"."p"(IN a integer, INOUT b text)', 'ROUTINE "public"."p"(integer, text)', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."p"(integer, text)'::regprocedure)
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP PROCEDURE "public"."p"(IN a integer, INOUT b text);
-- undo: CREATE OR REPLACE PROCEDURE public.p(IN a integer, INOUT b text DEFAULT 'x'::text)
-- undo:  LANGUAGE plpgsql
-- undo: AS $procedure$ BEGIN END $procedure$;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== contract
-- retire
DROP FUNCTION "public"."f"(a integer, OUT x integer, OUT z text, VARIADIC more integer[]);
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.f(a integer, OUT x integer, OUT z text, VARIADIC more integer[] DEFAULT '{}'::integer[])
-- undo:  RETURNS record
-- undo:  LANGUAGE sql
-- undo: AS $function$ SELECT 1, 'a' $function$
