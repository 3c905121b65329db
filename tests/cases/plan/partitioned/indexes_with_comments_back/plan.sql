-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- partitioned_table; ACCESS EXCLUSIVE public.jobs; ACCESS EXCLUSIVE public.jobs_1; !lock; !scan; !data-dependent
-- gate: SELECT 'jobs_2', "ctid" FROM "public"."jobs_2" OFFSET 1000 LIMIT 6
LOCK TABLE "public"."jobs" IN ACCESS EXCLUSIVE MODE;
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'TABLE "public"."jobs"', 'TABLE "public"."jobs"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."jobs"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."jobs"', attname), 'TABLE "public"."jobs"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."jobs"'::regclass)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
ALTER TABLE "public"."jobs" DETACH PARTITION "public"."jobs_1";
INSERT INTO "public"."jobs_1" ("id", "day", "kind") SELECT "id", "day", "kind" FROM "public"."jobs";
ALTER TABLE "public"."jobs" SET SCHEMA "schemaops_retired_";
ALTER TABLE "public"."jobs_2" SET SCHEMA "schemaops_retired_";
ALTER TABLE "public"."jobs_1" RENAME TO "jobs";
ALTER TABLE "public"."jobs" RENAME CONSTRAINT "jobs_1_id_day_key" TO "jobs_id";
COMMENT ON INDEX "public"."jobs_id" IS 'of the key';
ALTER INDEX "public"."jobs_1_kind_idx" RENAME TO "jobs_by_kind";
COMMENT ON INDEX "public"."jobs_by_kind" IS 'of the index';
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: LOCK TABLE "public"."jobs" IN ACCESS EXCLUSIVE MODE;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'TABLE "public"."jobs"', 'TABLE "public"."jobs"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."jobs"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."jobs"', attname), 'TABLE "public"."jobs"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."jobs"'::regclass)
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
-- undo: ALTER TABLE "public"."jobs" RENAME TO "jobs_1";
-- undo: ALTER TABLE "public"."jobs_1" RENAME CONSTRAINT "jobs_id" TO "jobs_1_id_day_key";
-- undo: COMMENT ON INDEX "public"."jobs_1_id_day_key" IS NULL;
-- undo: ALTER INDEX "public"."jobs_by_kind" RENAME TO "jobs_1_kind_idx";
-- undo: COMMENT ON INDEX "public"."jobs_1_kind_idx" IS NULL;
-- undo: CREATE TABLE "public"."jobs" (
-- undo:     "id" integer NOT NULL,
-- undo:     "day" date NOT NULL,
-- undo:     "kind" text
-- undo: ) PARTITION BY RANGE (day);
-- undo: CREATE TABLE "public"."jobs_2" PARTITION OF "public"."jobs" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
-- undo: DO $so$ BEGIN EXECUTE (
-- undo:     SELECT coalesce(string_agg(format('ALTER TABLE %s OWNER TO %s', made, relowner::regrole), '; '), '')
-- undo:     FROM pg_class, unnest(ARRAY['"public"."jobs"', '"public"."jobs_2"']) made
-- undo:     WHERE oid = '"public"."jobs_1"'::regclass AND relowner <> current_user::regrole); END $so$;
-- undo: DO $so$BEGIN
-- undo:     EXECUTE (
-- undo:         SELECT coalesce(string_agg(DISTINCT format('REVOKE ALL ON %s FROM %s', oid::regclass,
-- undo:             CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END), '; '), '')
-- undo:         FROM pg_class, LATERAL (SELECT grantee FROM aclexplode(relacl) UNION SELECT grantee
-- undo:             FROM pg_attribute, aclexplode(attacl) WHERE attrelid = '"public"."jobs_1"'::regclass) granted
-- undo:         WHERE oid = '"public"."jobs_1"'::regclass AND grantee <> relowner);
-- undo:     EXECUTE (
-- undo:         SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON %s IS NULL', provider,
-- undo:             CASE objsubid WHEN 0 THEN format('TABLE %s', objoid::regclass)
-- undo:                 ELSE format('COLUMN %s.%I', objoid::regclass, attname) END), '; '), '')
-- undo:         FROM pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
-- undo:         WHERE classoid = 'pg_class'::regclass AND objoid = '"public"."jobs_1"'::regclass);
-- undo: END $so$;
-- undo: WITH gone AS (DELETE FROM "public"."jobs_1" WHERE NOT (((day IS NOT NULL) AND (day >= '2000-01-01'::date) AND (day < '2025-01-01'::date))) RETURNING "id", "day", "kind")
-- undo: INSERT INTO "public"."jobs" ("id", "day", "kind") OVERRIDING SYSTEM VALUE SELECT "id", "day", "kind" FROM gone;
-- undo: ALTER TABLE "public"."jobs" ATTACH PARTITION "public"."jobs_1" FOR VALUES FROM ('2000-01-01') TO ('2025-01-01');
-- undo: ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_id" UNIQUE (id, day);
-- undo: COMMENT ON INDEX "public"."jobs_id" IS 'of the key';
-- undo: CREATE INDEX "jobs_by_kind" ON ONLY "public"."jobs" USING btree (kind);
-- undo: CREATE INDEX "jobs_2_kind_idx" ON "public"."jobs_2" USING btree (kind);
-- undo: ALTER INDEX "public"."jobs_by_kind" ATTACH PARTITION "public"."jobs_2_kind_idx";
-- undo: ALTER INDEX "public"."jobs_by_kind" ATTACH PARTITION "public"."jobs_1_kind_idx";
-- undo: COMMENT ON INDEX "public"."jobs_by_kind" IS 'of the index';
-- undo: DROP TABLE "schemaops_retired_"."jobs";
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== purge
-- partitioned_table; ACCESS EXCLUSIVE schemaops_retired_.jobs; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."jobs";
-- no undo: the partitions are gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
