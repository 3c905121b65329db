-- ==== expand
-- partitioned_table; SHARE UPDATE EXCLUSIVE public.jobs; !scan; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_jobs ""first""_id_day_key" ON "public"."jobs" USING btree (id, day);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_jobs ""first""_id_day_key"

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.jobs; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_jobs ""first""_day_kind_idx" ON "public"."jobs" USING btree (day, kind);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_jobs ""first""_day_kind_idx"

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.jobs; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_jobs ""first""_payload_idx" ON "public"."jobs" USING gin (payload jsonb_path_ops);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_jobs ""first""_payload_idx"
-- ==== contract
-- not_null; ACCESS EXCLUSIVE public.jobs; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."jobs" WHERE "day" IS NULL LIMIT 6
ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_day_not_null" NOT NULL "day" NOT VALID;
-- undo: ALTER TABLE "public"."jobs" DROP CONSTRAINT IF EXISTS "jobs_day_not_null"

-- not_null; SHARE UPDATE EXCLUSIVE public.jobs; !scan; !data-dependent
ALTER TABLE "public"."jobs" VALIDATE CONSTRAINT "jobs_day_not_null";
-- no undo: it goes with the step that added it

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.jobs; !scan; !data-dependent; no transaction
-- gate: SELECT "kind", "day", count(*) FROM "public"."jobs"
-- gate: WHERE "kind" IS NOT NULL AND "day" IS NOT NULL
-- gate: GROUP BY "kind", "day" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_jobs ""first""_kind_day_key" ON "public"."jobs" USING btree (kind, day);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_jobs ""first""_kind_day_key"

-- partitioned_table; ACCESS EXCLUSIVE public.jobs; !lock
-- gate: SELECT "ctid", "day" FROM "public"."jobs" WHERE NOT ((day > '2000-01-01'::date)) LIMIT 6
ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_new" CHECK ((day > '2000-01-01'::date)) NOT VALID;
-- undo: ALTER TABLE "public"."jobs" DROP CONSTRAINT IF EXISTS "jobs_new"

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.jobs; !scan; !data-dependent
ALTER TABLE "public"."jobs" VALIDATE CONSTRAINT "jobs_new";
-- no undo: it goes with the step that added it

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.jobs
ALTER TABLE "public"."jobs" VALIDATE CONSTRAINT "jobs_old";
-- undo: ALTER TABLE "public"."jobs" VALIDATE CONSTRAINT "jobs_old"

-- partitioned_table; ACCESS EXCLUSIVE public.jobs; !lock; !data-dependent; !breaks-new-application
-- gate: SELECT "ctid", "day" FROM "public"."jobs" WHERE NOT (((day IS NOT NULL) AND (day >= '2000-01-01'::date) AND (day < '2025-01-01'::date))) LIMIT 6
ALTER TABLE "public"."jobs" ADD CONSTRAINT "_so_within_jobs ""first""" CHECK (((day IS NOT NULL) AND (day >= '2000-01-01'::date) AND (day < '2025-01-01'::date))) NOT VALID;
-- undo: ALTER TABLE "public"."jobs" DROP CONSTRAINT IF EXISTS "_so_within_jobs ""first"""

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.jobs; !scan; !data-dependent
ALTER TABLE "public"."jobs" VALIDATE CONSTRAINT "_so_within_jobs ""first""";
-- no undo: it goes with the step that added it

-- partitioned_table; ACCESS EXCLUSIVE public.jobs; ACCESS EXCLUSIVE public."jobs ""first"""; ACCESS EXCLUSIVE public.kinds; !lock
-- gate: SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = to_regclass('"public"."jobs"') AND attnum > 0
-- gate:     AND NOT attisdropped AND attname <> ALL (ARRAY['id', 'day', 'kind', 'payload']::text[])
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
ALTER TABLE "public"."jobs" RENAME TO "jobs ""first""";
ALTER TABLE "public"."jobs ""first""" DROP CONSTRAINT "jobs_id";
ALTER TABLE "public"."jobs ""first""" DROP CONSTRAINT "jobs_old";
ALTER INDEX "public"."jobs_by_day" RENAME TO "_so_undo_jobs_by_day";
ALTER INDEX "public"."jobs_by_kind" RENAME TO "jobs ""first""_kind_idx";
ALTER INDEX "public"."jobs_by_payload" RENAME TO "first_own";
ALTER INDEX "public"."jobs_pair" RENAME TO "jobs ""first""_day_id_idx";
ALTER TABLE "public"."jobs ""first""" ADD CONSTRAINT "jobs ""first""_id_day_key" UNIQUE USING INDEX "_so_new_jobs ""first""_id_day_key";
ALTER TABLE "public"."jobs ""first""" ADD CONSTRAINT "jobs ""first""_kind_day_key" UNIQUE USING INDEX "_so_new_jobs ""first""_kind_day_key";
ALTER INDEX "public"."_so_new_jobs ""first""_day_kind_idx" RENAME TO "jobs ""first""_day_kind_idx";
ALTER INDEX "public"."_so_new_jobs ""first""_payload_idx" RENAME TO "jobs ""first""_payload_idx";
CREATE TABLE "public"."jobs" (
    "id" uuid NOT NULL,
    "day" date NOT NULL,
    "kind" text,
    "payload" jsonb
) PARTITION BY RANGE (day);
ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_new" CHECK ((day > '2000-01-01'::date));
CREATE TABLE "public"."jobs_2025" PARTITION OF "public"."jobs" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE "public"."jobs_2025" ADD CONSTRAINT "own" CHECK ((kind <> 'never'::text));
DO $so$ BEGIN EXECUTE (
    SELECT coalesce(string_agg(format('ALTER TABLE %s OWNER TO %s', made, relowner::regrole), '; '), '')
    FROM pg_class, unnest(ARRAY['"public"."jobs"', '"public"."jobs_2025"']) made
    WHERE oid = '"public"."jobs ""first"""'::regclass AND relowner <> current_user::regrole); END $so$;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(DISTINCT format('REVOKE ALL ON %s FROM %s', oid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END), '; '), '')
        FROM pg_class, LATERAL (SELECT grantee FROM aclexplode(relacl) UNION SELECT grantee
            FROM pg_attribute, aclexplode(attacl) WHERE attrelid = '"public"."jobs ""first"""'::regclass) granted
        WHERE oid = '"public"."jobs ""first"""'::regclass AND grantee <> relowner);
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON %s IS NULL', provider,
            CASE objsubid WHEN 0 THEN format('TABLE %s', objoid::regclass)
                ELSE format('COLUMN %s.%I', objoid::regclass, attname) END), '; '), '')
        FROM pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
        WHERE classoid = 'pg_class'::regclass AND objoid = '"public"."jobs ""first"""'::regclass);
END $so$;
ALTER TABLE "public"."jobs" ATTACH PARTITION "public"."jobs ""first""" FOR VALUES FROM ('2000-01-01') TO ('2025-01-01');
ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_id" UNIQUE (id, day);
ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_kind_day" UNIQUE (kind, day);
ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_kind" FOREIGN KEY (kind) REFERENCES public.kinds(code);
CREATE INDEX "jobs_by_day" ON ONLY "public"."jobs" USING btree (day, kind);
CREATE INDEX "jobs_2025_day_kind_idx" ON "public"."jobs_2025" USING btree (day, kind);
ALTER INDEX "public"."jobs_by_day" ATTACH PARTITION "public"."jobs_2025_day_kind_idx";
ALTER INDEX "public"."jobs_by_day" ATTACH PARTITION "public"."jobs ""first""_day_kind_idx";
CREATE INDEX "jobs_by_kind" ON ONLY "public"."jobs" USING btree (kind);
CREATE INDEX "jobs_2025_kind_idx" ON "public"."jobs_2025" USING btree (kind);
ALTER INDEX "public"."jobs_by_kind" ATTACH PARTITION "public"."jobs_2025_kind_idx";
ALTER INDEX "public"."jobs_by_kind" ATTACH PARTITION "public"."jobs ""first""_kind_idx";
CREATE INDEX "jobs_fresh" ON ONLY "public"."jobs" USING gin (payload jsonb_path_ops);
CREATE INDEX "jobs_2025_payload_idx" ON "public"."jobs_2025" USING gin (payload jsonb_path_ops);
ALTER INDEX "public"."jobs_fresh" ATTACH PARTITION "public"."jobs_2025_payload_idx";
ALTER INDEX "public"."jobs_fresh" ATTACH PARTITION "public"."jobs ""first""_payload_idx";
CREATE UNIQUE INDEX "jobs_pair" ON ONLY "public"."jobs" USING btree (day, id);
CREATE UNIQUE INDEX "jobs_2025_day_id_idx" ON "public"."jobs_2025" USING btree (day, id);
ALTER INDEX "public"."jobs_pair" ATTACH PARTITION "public"."jobs_2025_day_id_idx";
ALTER INDEX "public"."jobs_pair" ATTACH PARTITION "public"."jobs ""first""_day_id_idx";
ALTER TABLE "public"."jobs ""first""" DROP CONSTRAINT IF EXISTS "_so_within_jobs ""first""";
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
-- undo: ALTER TABLE "public"."jobs" DETACH PARTITION "public"."jobs ""first""";
-- undo: INSERT INTO "public"."jobs ""first""" ("id", "day", "kind", "payload") SELECT "id", "day", "kind", "payload" FROM "public"."jobs";
-- undo: DROP TABLE "public"."jobs";
-- undo: ALTER TABLE "public"."jobs ""first""" RENAME TO "jobs";
-- undo: ALTER TABLE "public"."jobs" DROP CONSTRAINT "jobs ""first""_id_day_key";
-- undo: ALTER TABLE "public"."jobs" DROP CONSTRAINT "jobs ""first""_kind_day_key";
-- undo: ALTER INDEX "public"."jobs ""first""_day_kind_idx" RENAME TO "_so_new_jobs ""first""_day_kind_idx";
-- undo: ALTER INDEX "public"."jobs ""first""_payload_idx" RENAME TO "_so_new_jobs ""first""_payload_idx";
-- undo: ALTER INDEX "public"."jobs ""first""_kind_idx" RENAME TO "jobs_by_kind";
-- undo: ALTER INDEX "public"."first_own" RENAME TO "jobs_by_payload";
-- undo: ALTER INDEX "public"."jobs ""first""_day_id_idx" RENAME TO "jobs_pair";
-- undo: ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_id" UNIQUE USING INDEX "_so_undo_jobs_id";
-- undo: ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_old" CHECK ((kind IS NOT NULL)) NOT VALID;
-- undo: ALTER INDEX "public"."_so_undo_jobs_by_day" RENAME TO "jobs_by_day";
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$

-- partitioned_table; SHARE UPDATE EXCLUSIVE public."jobs ""first"""; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_jobs_id";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_jobs_id" ON "public"."jobs ""first""" USING btree (id)

-- partitioned_table; SHARE UPDATE EXCLUSIVE public."jobs ""first"""; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_jobs_by_day";
-- undo: CREATE INDEX CONCURRENTLY "_so_undo_jobs_by_day" ON "public"."jobs ""first""" USING btree (day)
