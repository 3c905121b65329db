-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ADD COLUMN "b" text;
-- undo: ALTER TABLE "public"."p" DROP COLUMN "b"
-- ==== contract
-- foreign_table; ACCESS EXCLUSIVE public.p1; ACCESS EXCLUSIVE public.p; !lock
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'FOREIGN TABLE "public"."p1"', 'TABLE "public"."p1"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."p1"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."p1"', attname), 'TABLE "public"."p1"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."p1"'::regclass)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP FOREIGN TABLE "public"."p1";
CREATE FOREIGN TABLE "public"."p1" PARTITION OF "public"."p" FOR VALUES FROM (0) TO (20) SERVER "s" OPTIONS ("table_name" 'p1');
ALTER FOREIGN TABLE "public"."p1" ALTER COLUMN "a" OPTIONS (ADD "column_name" 'B');
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'FOREIGN TABLE "public"."p1"', 'TABLE "public"."p1"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."p1"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."p1"', attname), 'TABLE "public"."p1"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."p1"'::regclass)
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP FOREIGN TABLE "public"."p1";
-- undo: CREATE FOREIGN TABLE "public"."p1" PARTITION OF "public"."p" FOR VALUES FROM (0) TO (10) SERVER "s" OPTIONS ("table_name" 'p1');
-- undo: ALTER FOREIGN TABLE "public"."p1" ALTER COLUMN "a" OPTIONS (ADD "column_name" 'A');
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
