-- ==== expand
-- direct; ACCESS EXCLUSIVE public.t; !lock; !breaks-old-application
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'FUNCTION "public"."may"(x integer)', 'ROUTINE "public"."may"(integer)', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."may"(integer)'::regprocedure)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP POLICY "p" ON "public"."t";
DROP TRIGGER "g" ON "public"."t";
DROP FUNCTION "public"."may"(x integer);
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.may(integer)
 RETURNS boolean
 LANGUAGE sql
AS $function$SELECT true$function$;
CREATE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW WHEN (public.may(new.a)) EXECUTE FUNCTION public.moved();
CREATE POLICY "p" ON "public"."t" AS PERMISSIVE FOR ALL TO PUBLIC USING (public.may(a));
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'FUNCTION "public"."may"(integer)', 'ROUTINE "public"."may"(integer)', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."may"(integer)'::regprocedure)
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP POLICY "p" ON "public"."t";
-- undo: DROP TRIGGER "g" ON "public"."t";
-- undo: DROP FUNCTION "public"."may"(integer);
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.may(x integer)
-- undo:  RETURNS boolean
-- undo:  LANGUAGE sql
-- undo: AS $function$SELECT true$function$;
-- undo: CREATE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW WHEN (public.may(new.a)) EXECUTE FUNCTION public.moved();
-- undo: CREATE POLICY "p" ON "public"."t" AS PERMISSIVE FOR ALL TO PUBLIC USING (public.may(a));
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
