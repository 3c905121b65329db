-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- partitioned_table; ACCESS EXCLUSIVE public.visits; ACCESS EXCLUSIVE public.visits_old; ACCESS EXCLUSIVE public.users; !lock; !scan; !data-dependent
-- gate: SELECT 'visits_new', "id", "at" FROM "public"."visits_new" OFFSET 1000 LIMIT 6
LOCK TABLE "public"."visits" IN ACCESS EXCLUSIVE MODE;
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'TABLE "public"."visits"', 'TABLE "public"."visits"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."visits"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."visits"', attname), 'TABLE "public"."visits"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."visits"'::regclass)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
ALTER TABLE "public"."visits" DETACH PARTITION "public"."visits_old";
SET CONSTRAINTS ALL IMMEDIATE;
INSERT INTO "public"."visits_old" ("id", "at", "user_id") SELECT "id", "at", "user_id" FROM "public"."visits";
ALTER TABLE "public"."visits" DROP CONSTRAINT "visits_user";
ALTER TABLE "public"."visits" SET SCHEMA "schemaops_retired_";
ALTER TABLE "public"."visits_new" SET SCHEMA "schemaops_retired_";
ALTER TABLE "public"."visits_old" RENAME TO "visits";
ALTER TABLE "public"."visits" RENAME CONSTRAINT "visits_old_pkey" TO "visits_pkey";
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: LOCK TABLE "public"."visits" IN ACCESS EXCLUSIVE MODE;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'TABLE "public"."visits"', 'TABLE "public"."visits"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."visits"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."visits"', attname), 'TABLE "public"."visits"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."visits"'::regclass)
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
-- undo: ALTER TABLE "public"."visits" RENAME TO "visits_old";
-- undo: ALTER TABLE "public"."visits_old" RENAME CONSTRAINT "visits_pkey" TO "visits_old_pkey";
-- undo: CREATE TABLE "public"."visits" (
-- undo:     "id" bigint NOT NULL,
-- undo:     "at" date NOT NULL,
-- undo:     "user_id" bigint
-- undo: ) PARTITION BY RANGE (at);
-- undo: CREATE TABLE "public"."visits_new" PARTITION OF "public"."visits" FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);
-- undo: DO $so$ BEGIN EXECUTE (
-- undo:     SELECT coalesce(string_agg(format('ALTER TABLE %s OWNER TO %s', made, relowner::regrole), '; '), '')
-- undo:     FROM pg_class, unnest(ARRAY['"public"."visits"', '"public"."visits_new"']) made
-- undo:     WHERE oid = '"public"."visits_old"'::regclass AND relowner <> current_user::regrole); END $so$;
-- undo: DO $so$BEGIN
-- undo:     EXECUTE (
-- undo:         SELECT coalesce(string_agg(DISTINCT format('REVOKE ALL ON %s FROM %s', oid::regclass,
-- undo:             CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END), '; '), '')
-- undo:         FROM pg_class, LATERAL (SELECT grantee FROM aclexplode(relacl) UNION SELECT grantee
-- undo:             FROM pg_attribute, aclexplode(attacl) WHERE attrelid = '"public"."visits_old"'::regclass) granted
-- undo:         WHERE oid = '"public"."visits_old"'::regclass AND grantee <> relowner);
-- undo:     EXECUTE (
-- undo:         SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON %s IS NULL', provider,
-- undo:             CASE objsubid WHEN 0 THEN format('TABLE %s', objoid::regclass)
-- undo:                 ELSE format('COLUMN %s.%I', objoid::regclass, attname) END), '; '), '')
-- undo:         FROM pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
-- undo:         WHERE classoid = 'pg_class'::regclass AND objoid = '"public"."visits_old"'::regclass);
-- undo: END $so$;
-- undo: SET CONSTRAINTS ALL IMMEDIATE;
-- undo: WITH gone AS (DELETE FROM "public"."visits_old" WHERE NOT (((at IS NOT NULL) AND (at < '2026-01-01'::date))) RETURNING "id", "at", "user_id")
-- undo: INSERT INTO "public"."visits" ("id", "at", "user_id") OVERRIDING SYSTEM VALUE SELECT "id", "at", "user_id" FROM gone;
-- undo: ALTER TABLE "public"."visits" ATTACH PARTITION "public"."visits_old" FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
-- undo: ALTER TABLE "public"."visits" ADD CONSTRAINT "visits_pkey" PRIMARY KEY (id, at);
-- undo: ALTER TABLE "public"."visits" ADD CONSTRAINT "visits_user" FOREIGN KEY (user_id) REFERENCES public.users(id) DEFERRABLE INITIALLY DEFERRED;
-- undo: DROP TABLE "schemaops_retired_"."visits";
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== purge
-- partitioned_table; ACCESS EXCLUSIVE schemaops_retired_.visits; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."visits";
-- no undo: the partitions are gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
