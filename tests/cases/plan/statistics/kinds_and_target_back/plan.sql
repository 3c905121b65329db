-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.t
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'STATISTICS "public"."s"', NULL, stxowner, NULL::aclitem[], '', NULL::oid, NULL::oid, 0 FROM pg_statistic_ext WHERE stxnamespace = '"public"'::regnamespace AND stxname = 's')
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP STATISTICS "public"."s";
CREATE STATISTICS "public"."s" (ndistinct, dependencies, mcv) ON a, b FROM "public"."t";
COMMENT ON STATISTICS "public"."s" IS 'tied';
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'STATISTICS "public"."s"', NULL, stxowner, NULL::aclitem[], '', NULL::oid, NULL::oid, 0 FROM pg_statistic_ext WHERE stxnamespace = '"public"'::regnamespace AND stxname = 's')
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP STATISTICS "public"."s";
-- undo: CREATE STATISTICS "public"."s" (mcv) ON a, b FROM "public"."t";
-- undo: ALTER STATISTICS "public"."s" SET STATISTICS 500;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
