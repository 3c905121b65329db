-- ==== expand
-- direct; !breaks-old-application
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'TYPE "public"."span"', 'TYPE "public"."span"', typowner, typacl, '', tableoid, oid, 0 FROM pg_type WHERE typname = 'span' AND typnamespace = '"public"'::regnamespace)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP TYPE "public"."span" CASCADE;
CREATE TYPE "public"."span" AS RANGE (SUBTYPE = integer, SUBTYPE_OPCLASS = pg_catalog.int4_ops, MULTIRANGE_TYPE_NAME = public.span_multirange);
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'TYPE "public"."span"', 'TYPE "public"."span"', typowner, typacl, '', tableoid, oid, 0 FROM pg_type WHERE typname = 'span' AND typnamespace = '"public"'::regnamespace)
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP TYPE "public"."span";
-- undo: CREATE TYPE "public"."span";
-- undo: CREATE OR REPLACE FUNCTION public.span_form(public.span)
-- undo:  RETURNS public.span
-- undo:  LANGUAGE internal
-- undo:  IMMUTABLE STRICT
-- undo: AS $function$int4range_canonical$function$;
-- undo: CREATE TYPE "public"."span" AS RANGE (SUBTYPE = integer, SUBTYPE_OPCLASS = pg_catalog.int4_ops, CANONICAL = public.span_form, MULTIRANGE_TYPE_NAME = public.span_multirange);
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
