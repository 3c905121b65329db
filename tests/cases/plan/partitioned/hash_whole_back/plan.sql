-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- partitioned_table; ACCESS EXCLUSIVE public.accounts; ACCESS EXCLUSIVE public.accounts_all; !lock
LOCK TABLE "public"."accounts" IN ACCESS EXCLUSIVE MODE;
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'TABLE "public"."accounts"', 'TABLE "public"."accounts"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."accounts"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."accounts"', attname), 'TABLE "public"."accounts"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."accounts"'::regclass)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
ALTER TABLE "public"."accounts" DETACH PARTITION "public"."accounts_all";
ALTER TABLE "public"."accounts" SET SCHEMA "schemaops_retired_";
ALTER TABLE "public"."accounts_all" RENAME TO "accounts";
ALTER TABLE "public"."accounts" RENAME CONSTRAINT "accounts_all_pkey" TO "accounts_pkey";
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: LOCK TABLE "public"."accounts" IN ACCESS EXCLUSIVE MODE;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'TABLE "public"."accounts"', 'TABLE "public"."accounts"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."accounts"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."accounts"', attname), 'TABLE "public"."accounts"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."accounts"'::regclass)
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
-- undo: ALTER TABLE "public"."accounts" RENAME TO "accounts_all";
-- undo: ALTER TABLE "public"."accounts_all" RENAME CONSTRAINT "accounts_pkey" TO "accounts_all_pkey";
-- undo: CREATE TABLE "public"."accounts" (
-- undo:     "id" bigint NOT NULL,
-- undo:     "name" text NOT NULL
-- undo: ) PARTITION BY HASH (id);
-- undo: DO $so$ BEGIN EXECUTE (
-- undo:     SELECT coalesce(string_agg(format('ALTER TABLE %s OWNER TO %s', made, relowner::regrole), '; '), '')
-- undo:     FROM pg_class, unnest(ARRAY['"public"."accounts"']) made
-- undo:     WHERE oid = '"public"."accounts_all"'::regclass AND relowner <> current_user::regrole); END $so$;
-- undo: DO $so$BEGIN
-- undo:     EXECUTE (
-- undo:         SELECT coalesce(string_agg(DISTINCT format('REVOKE ALL ON %s FROM %s', oid::regclass,
-- undo:             CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END), '; '), '')
-- undo:         FROM pg_class, LATERAL (SELECT grantee FROM aclexplode(relacl) UNION SELECT grantee
-- undo:             FROM pg_attribute, aclexplode(attacl) WHERE attrelid = '"public"."accounts_all"'::regclass) granted
-- undo:         WHERE oid = '"public"."accounts_all"'::regclass AND grantee <> relowner);
-- undo:     EXECUTE (
-- undo:         SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON %s IS NULL', provider,
-- undo:             CASE objsubid WHEN 0 THEN format('TABLE %s', objoid::regclass)
-- undo:                 ELSE format('COLUMN %s.%I', objoid::regclass, attname) END), '; '), '')
-- undo:         FROM pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
-- undo:         WHERE classoid = 'pg_class'::regclass AND objoid = '"public"."accounts_all"'::regclass);
-- undo: END $so$;
-- undo: ALTER TABLE "public"."accounts" ATTACH PARTITION "public"."accounts_all" FOR VALUES WITH (modulus 1, remainder 0);
-- undo: ALTER TABLE "public"."accounts" ADD CONSTRAINT "accounts_pkey" PRIMARY KEY (id);
-- undo: DROP TABLE "schemaops_retired_"."accounts";
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== purge
-- partitioned_table; ACCESS EXCLUSIVE schemaops_retired_.accounts; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."accounts";
-- no undo: the partitions are gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
