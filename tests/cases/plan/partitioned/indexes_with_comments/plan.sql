-- ==== contract
-- partitioned_table; ACCESS EXCLUSIVE public.jobs; !lock; !data-dependent; !breaks-new-application
-- gate: SELECT "ctid", "day" FROM "public"."jobs" WHERE NOT (((day IS NOT NULL) AND (day >= '2000-01-01'::date) AND (day < '2025-01-01'::date))) LIMIT 6
ALTER TABLE "public"."jobs" ADD CONSTRAINT "_so_within_jobs_1" CHECK (((day IS NOT NULL) AND (day >= '2000-01-01'::date) AND (day < '2025-01-01'::date))) NOT VALID;
-- undo: ALTER TABLE "public"."jobs" DROP CONSTRAINT IF EXISTS "_so_within_jobs_1"

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.jobs; !scan; !data-dependent
ALTER TABLE "public"."jobs" VALIDATE CONSTRAINT "_so_within_jobs_1";
-- no undo: it goes with the step that added it

-- partitioned_table; ACCESS EXCLUSIVE public.jobs; ACCESS EXCLUSIVE public.jobs_1; !lock
-- gate: SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = to_regclass('"public"."jobs"') AND attnum > 0
-- gate:     AND NOT attisdropped AND attname <> ALL (ARRAY['id', 'day', 'kind']::text[])
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
ALTER TABLE "public"."jobs" RENAME TO "jobs_1";
ALTER TABLE "public"."jobs_1" RENAME CONSTRAINT "jobs_id" TO "jobs_1_id_day_key";
COMMENT ON INDEX "public"."jobs_1_id_day_key" IS NULL;
ALTER INDEX "public"."jobs_by_kind" RENAME TO "jobs_1_kind_idx";
COMMENT ON INDEX "public"."jobs_1_kind_idx" IS NULL;
CREATE TABLE "public"."jobs" (
    "id" integer NOT NULL,
    "day" date NOT NULL,
    "kind" text
) PARTITION BY RANGE (day);
CREATE TABLE "public"."jobs_2" PARTITION OF "public"."jobs" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
DO $so$ BEGIN EXECUTE (
    SELECT coalesce(string_agg(format('ALTER TABLE %s OWNER TO %s', made, relowner::regrole), '; '), '')
    FROM pg_class, unnest(ARRAY['"public"."jobs"', '"public"."jobs_2"']) made
    WHERE oid = '"public"."jobs_1"'::regclass AND relowner <> current_user::regrole); END $so$;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(DISTINCT format('REVOKE ALL ON %s FROM %s', oid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END), '; '), '')
        FROM pg_class, LATERAL (SELECT grantee FROM aclexplode(relacl) UNION SELECT grantee
            FROM pg_attribute, aclexplode(attacl) WHERE attrelid = '"public"."jobs_1"'::regclass) granted
        WHERE oid = '"public"."jobs_1"'::regclass AND grantee <> relowner);
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON %s IS NULL', provider,
            CASE objsubid WHEN 0 THEN format('TABLE %s', objoid::regclass)
                ELSE format('COLUMN %s.%I', objoid::regclass, attname) END), '; '), '')
        FROM pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
        WHERE classoid = 'pg_class'::regclass AND objoid = '"public"."jobs_1"'::regclass);
END $so$;
ALTER TABLE "public"."jobs" ATTACH PARTITION "public"."jobs_1" FOR VALUES FROM ('2000-01-01') TO ('2025-01-01');
ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_id" UNIQUE (id, day);
COMMENT ON INDEX "public"."jobs_id" IS 'of the key';
CREATE INDEX "jobs_by_kind" ON ONLY "public"."jobs" USING btree (kind);
CREATE INDEX "jobs_2_kind_idx" ON "public"."jobs_2" USING btree (kind);
ALTER INDEX "public"."jobs_by_kind" ATTACH PARTITION "public"."jobs_2_kind_idx";
ALTER INDEX "public"."jobs_by_kind" ATTACH PARTITION "public"."jobs_1_kind_idx";
COMMENT ON INDEX "public"."jobs_by_kind" IS 'of the index';
ALTER TABLE "public"."jobs_1" DROP CONSTRAINT IF EXISTS "_so_within_jobs_1";
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
-- undo: ALTER TABLE "public"."jobs" DETACH PARTITION "public"."jobs_1";
-- undo: INSERT INTO "public"."jobs_1" ("id", "day", "kind") SELECT "id", "day", "kind" FROM "public"."jobs";
-- undo: DROP TABLE "public"."jobs";
-- undo: ALTER TABLE "public"."jobs_1" RENAME TO "jobs";
-- undo: ALTER TABLE "public"."jobs" RENAME CONSTRAINT "jobs_1_id_day_key" TO "jobs_id";
-- undo: COMMENT ON INDEX "public"."jobs_id" IS 'of the key';
-- undo: ALTER INDEX "public"."jobs_1_kind_idx" RENAME TO "jobs_by_kind";
-- undo: COMMENT ON INDEX "public"."jobs_by_kind" IS 'of the index';
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
