-- note: what is granted on public.other(a box, b box) goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== expand
-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.unlike(a box, b box)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT false$function$;
-- undo: DROP FUNCTION "public"."unlike"(a box, b box)

-- direct; !breaks-old-application
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'OPERATOR "public".!== (box, box)', NULL, oprowner, NULL::aclitem[], '', NULL::oid, NULL::oid, 0 FROM pg_operator WHERE oid = '"public".!==(box, box)'::regoperator)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP OPERATOR "public".!== (box, box);
CREATE OPERATOR "public".!== (FUNCTION = public.unlike, LEFTARG = box, RIGHTARG = box, NEGATOR = OPERATOR(public.===));
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'OPERATOR "public".!== (box, box)', NULL, oprowner, NULL::aclitem[], '', NULL::oid, NULL::oid, 0 FROM pg_operator WHERE oid = '"public".!==(box, box)'::regoperator)
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP OPERATOR "public".!== (box, box);
-- undo: CREATE OPERATOR "public".!== (FUNCTION = public.other, LEFTARG = box, RIGHTARG = box, NEGATOR = OPERATOR(public.===));
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== contract
-- retire
DROP FUNCTION "public"."other"(a box, b box);
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.other(a box, b box)
-- undo:  RETURNS boolean
-- undo:  LANGUAGE sql
-- undo:  IMMUTABLE
-- undo: AS $function$SELECT false$function$
