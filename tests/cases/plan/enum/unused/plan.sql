-- note: such an enum is another type from contract on: a session that knows it by its number (a driver that registered it, a PL/pgSQL function that declares a variable of it) must connect anew then
-- ==== contract
-- enum
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'TYPE "public"."mood"', 'TYPE "public"."mood"', typowner, typacl, '', tableoid, oid, 0 FROM pg_type WHERE typname = 'mood' AND typnamespace = '"public"'::regnamespace
    UNION ALL SELECT 'FUNCTION "public"."f"(m public.mood)', 'ROUTINE "public"."f"(public.mood)', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."f"(public.mood)'::regprocedure)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP FUNCTION "public"."f"(m public.mood);
DROP TYPE "public"."mood";
CREATE TYPE "public"."mood" AS ENUM ('bad', 'ok');
COMMENT ON TYPE "public"."mood" IS 'How it is.';
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(m public.mood)
 RETURNS public.mood
 LANGUAGE sql
AS $function$ SELECT m $function$;
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'TYPE "public"."mood"', 'TYPE "public"."mood"', typowner, typacl, '', tableoid, oid, 0 FROM pg_type WHERE typname = 'mood' AND typnamespace = '"public"'::regnamespace
-- undo:     UNION ALL SELECT 'FUNCTION "public"."f"(m public.mood)', 'ROUTINE "public"."f"(public.mood)', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."f"(public.mood)'::regprocedure)
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP FUNCTION "public"."f"(m public.mood);
-- undo: DROP TYPE "public"."mood";
-- undo: CREATE TYPE "public"."mood" AS ENUM ('ok', 'bad', 'worse');
-- undo: COMMENT ON TYPE "public"."mood" IS 'How it is.';
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.f(m public.mood)
-- undo:  RETURNS public.mood
-- undo:  LANGUAGE sql
-- undo: AS $function$ SELECT m $function$;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
