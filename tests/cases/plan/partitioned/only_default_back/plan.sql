-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- partitioned_table; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.t_all; !lock
LOCK TABLE "public"."t" IN ACCESS EXCLUSIVE MODE;
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'TABLE "public"."t"', 'TABLE "public"."t"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."t"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."t"', attname), 'TABLE "public"."t"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."t"'::regclass)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
ALTER TABLE "public"."t" DETACH PARTITION "public"."t_all";
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_";
ALTER TABLE "public"."t_all" RENAME TO "t";
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: LOCK TABLE "public"."t" IN ACCESS EXCLUSIVE MODE;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'TABLE "public"."t"', 'TABLE "public"."t"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."t"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."t"', attname), 'TABLE "public"."t"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."t"'::regclass)
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: SET LOCAL statement_timeout = 0;
-- undo: ALTER TABLE "public"."t" RENAME TO "t_all";
-- undo: CREATE TABLE "public"."t" (
-- undo:     "id" bigint NOT NULL,
-- undo:     "at" date
-- undo: ) PARTITION BY RANGE (at, id);
-- undo: DO $so$ BEGIN EXECUTE (
-- undo:     SELECT coalesce(string_agg(format('ALTER TABLE %s OWNER TO %s', made, relowner::regrole), '; '), '')
-- undo:     FROM pg_class, unnest(ARRAY['"public"."t"']) made
-- undo:     WHERE oid = '"public"."t_all"'::regclass AND relowner <> current_user::regrole); END $so$;
-- undo: DO $so$BEGIN
-- undo:     EXECUTE (
-- undo:         SELECT coalesce(string_agg(DISTINCT format('REVOKE ALL ON %s FROM %s', oid::regclass,
-- undo:             CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END), '; '), '')
-- undo:         FROM pg_class, LATERAL (SELECT grantee FROM aclexplode(relacl) UNION SELECT grantee
-- undo:             FROM pg_attribute, aclexplode(attacl) WHERE attrelid = '"public"."t_all"'::regclass) granted
-- undo:         WHERE oid = '"public"."t_all"'::regclass AND grantee <> relowner);
-- undo:     EXECUTE (
-- undo:         SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON %s IS NULL', provider,
-- undo:             CASE objsubid WHEN 0 THEN format('TABLE %s', objoid::regclass)
-- undo:                 ELSE format('COLUMN %s.%I', objoid::regclass, attname) END), '; '), '')
-- undo:         FROM pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
-- undo:         WHERE classoid = 'pg_class'::regclass AND objoid = '"public"."t_all"'::regclass);
-- undo: END $so$;
-- undo: ALTER TABLE "public"."t" ATTACH PARTITION "public"."t_all" DEFAULT;
-- undo: DROP TABLE "schemaops_retired_"."t";
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== purge
-- partitioned_table; ACCESS EXCLUSIVE schemaops_retired_.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."t";
-- no undo: the partitions are gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
