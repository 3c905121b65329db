-- ==== expand
-- direct; ACCESS EXCLUSIVE public.v; !lock; !breaks-old-application
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'AGGREGATE "public"."total"(integer)', 'ROUTINE "public"."total"(integer)', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."total"(integer)'::regprocedure
    UNION ALL SELECT 'VIEW "public"."v"', 'TABLE "public"."v"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."v"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."v"', attname), 'TABLE "public"."v"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."v"'::regclass AND attname IN ('x'))
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
DROP AGGREGATE "public"."total"(integer);
CREATE AGGREGATE "public"."total"(integer) (SFUNC = public.acc, STYPE = integer);
CREATE VIEW "public"."v" AS
 SELECT public.total(1) AS x;
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'AGGREGATE "public"."total"(integer)', 'ROUTINE "public"."total"(integer)', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."total"(integer)'::regprocedure
-- undo:     UNION ALL SELECT 'VIEW "public"."v"', 'TABLE "public"."v"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."v"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."v"', attname), 'TABLE "public"."v"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."v"'::regclass AND attname IN ('x'))
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
-- undo: DROP AGGREGATE "public"."total"(integer);
-- undo: CREATE AGGREGATE "public"."total"(integer) (SFUNC = public.acc, STYPE = integer, FINALFUNC = public.fin, FINALFUNC_MODIFY = READ_ONLY);
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT public.total(1) AS x;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
