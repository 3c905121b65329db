-- ==== expand
-- partitioned_table; SHARE UPDATE EXCLUSIVE public."jobs ""first"""; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_undo_jobs_by_day" ON "public"."jobs ""first""" USING btree (day);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_jobs_by_day"
-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- partitioned_table; SHARE UPDATE EXCLUSIVE public."jobs ""first"""; !scan; !data-dependent; no transaction
-- gate: SELECT "id", count(*) FROM "public"."jobs"
-- gate: WHERE "id" IS NOT NULL
-- gate: GROUP BY "id" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_jobs_id" ON "public"."jobs ""first""" USING btree (id);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_jobs_id"

-- partitioned_table; ACCESS EXCLUSIVE public.jobs; ACCESS EXCLUSIVE public."jobs ""first"""; ACCESS EXCLUSIVE public.kinds; !lock; !scan; !data-dependent
-- gate: SELECT 'jobs_2025', "ctid" FROM "public"."jobs_2025" OFFSET 1000 LIMIT 6
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
ALTER TABLE "public"."jobs" DETACH PARTITION "public"."jobs ""first""";
INSERT INTO "public"."jobs ""first""" ("id", "day", "kind", "payload") SELECT "id", "day", "kind", "payload" FROM "public"."jobs";
ALTER TABLE "public"."jobs" DROP CONSTRAINT "jobs_kind";
ALTER TABLE "public"."jobs" SET SCHEMA "schemaops_retired_";
ALTER TABLE "public"."jobs_2025" SET SCHEMA "schemaops_retired_";
ALTER TABLE "public"."jobs ""first""" RENAME TO "jobs";
ALTER TABLE "public"."jobs" DROP CONSTRAINT "jobs ""first""_id_day_key";
ALTER TABLE "public"."jobs" DROP CONSTRAINT "jobs ""first""_kind_day_key";
ALTER INDEX "public"."jobs ""first""_day_kind_idx" RENAME TO "_so_new_jobs ""first""_day_kind_idx";
ALTER INDEX "public"."jobs ""first""_payload_idx" RENAME TO "_so_new_jobs ""first""_payload_idx";
ALTER INDEX "public"."jobs ""first""_kind_idx" RENAME TO "jobs_by_kind";
ALTER INDEX "public"."first_own" RENAME TO "jobs_by_payload";
ALTER INDEX "public"."jobs ""first""_day_id_idx" RENAME TO "jobs_pair";
ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_id" UNIQUE USING INDEX "_so_undo_jobs_id";
ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_old" CHECK ((kind IS NOT NULL)) NOT VALID;
ALTER INDEX "public"."_so_undo_jobs_by_day" RENAME TO "jobs_by_day";
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
-- undo: ALTER TABLE "public"."jobs" RENAME TO "jobs ""first""";
-- undo: ALTER TABLE "public"."jobs ""first""" DROP CONSTRAINT "jobs_id";
-- undo: ALTER TABLE "public"."jobs ""first""" DROP CONSTRAINT "jobs_old";
-- undo: ALTER INDEX "public"."jobs_by_day" RENAME TO "_so_undo_jobs_by_day";
-- undo: ALTER INDEX "public"."jobs_by_kind" RENAME TO "jobs ""first""_kind_idx";
-- undo: ALTER INDEX "public"."jobs_by_payload" RENAME TO "first_own";
-- undo: ALTER INDEX "public"."jobs_pair" RENAME TO "jobs ""first""_day_id_idx";
-- undo: ALTER TABLE "public"."jobs ""first""" ADD CONSTRAINT "jobs ""first""_id_day_key" UNIQUE USING INDEX "_so_new_jobs ""first""_id_day_key";
-- undo: ALTER TABLE "public"."jobs ""first""" ADD CONSTRAINT "jobs ""first""_kind_day_key" UNIQUE USING INDEX "_so_new_jobs ""first""_kind_day_key";
-- undo: ALTER INDEX "public"."_so_new_jobs ""first""_day_kind_idx" RENAME TO "jobs ""first""_day_kind_idx";
-- undo: ALTER INDEX "public"."_so_new_jobs ""first""_payload_idx" RENAME TO "jobs ""first""_payload_idx";
-- undo: CREATE TABLE "public"."jobs" (
-- undo:     "id" uuid NOT NULL,
-- undo:     "day" date NOT NULL,
-- undo:     "kind" text,
-- undo:     "payload" jsonb
-- undo: ) PARTITION BY RANGE (day);
-- undo: ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_new" CHECK ((day > '2000-01-01'::date));
-- undo: CREATE TABLE "public"."jobs_2025" PARTITION OF "public"."jobs" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
-- undo: ALTER TABLE "public"."jobs_2025" ADD CONSTRAINT "own" CHECK ((kind <> 'never'::text));
-- undo: DO $so$ BEGIN EXECUTE (
-- undo:     SELECT coalesce(string_agg(format('ALTER TABLE %s OWNER TO %s', made, relowner::regrole), '; '), '')
-- undo:     FROM pg_class, unnest(ARRAY['"public"."jobs"', '"public"."jobs_2025"']) made
-- undo:     WHERE oid = '"public"."jobs ""first"""'::regclass AND relowner <> current_user::regrole); END $so$;
-- undo: DO $so$BEGIN
-- undo:     EXECUTE (
-- undo:         SELECT coalesce(string_agg(DISTINCT format('REVOKE ALL ON %s FROM %s', oid::regclass,
-- undo:             CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END), '; '), '')
-- undo:         FROM pg_class, LATERAL (SELECT grantee FROM aclexplode(relacl) UNION SELECT grantee
-- undo:             FROM pg_attribute, aclexplode(attacl) WHERE attrelid = '"public"."jobs ""first"""'::regclass) granted
-- undo:         WHERE oid = '"public"."jobs ""first"""'::regclass AND grantee <> relowner);
-- undo:     EXECUTE (
-- undo:         SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON %s IS NULL', provider,
-- undo:             CASE objsubid WHEN 0 THEN format('TABLE %s', objoid::regclass)
-- undo:                 ELSE format('COLUMN %s.%I', objoid::regclass, attname) END), '; '), '')
-- undo:         FROM pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
-- undo:         WHERE classoid = 'pg_class'::regclass AND objoid = '"public"."jobs ""first"""'::regclass);
-- undo: END $so$;
-- undo: WITH gone AS (DELETE FROM "public"."jobs ""first""" WHERE NOT (((day IS NOT NULL) AND (day >= '2000-01-01'::date) AND (day < '2025-01-01'::date))) RETURNING "id", "day", "kind", "payload")
-- undo: INSERT INTO "public"."jobs" ("id", "day", "kind", "payload") OVERRIDING SYSTEM VALUE SELECT "id", "day", "kind", "payload" FROM gone;
-- undo: ALTER TABLE "public"."jobs" ATTACH PARTITION "public"."jobs ""first""" FOR VALUES FROM ('2000-01-01') TO ('2025-01-01');
-- undo: ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_id" UNIQUE (id, day);
-- undo: ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_kind_day" UNIQUE (kind, day);
-- undo: ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_kind" FOREIGN KEY (kind) REFERENCES public.kinds(code);
-- undo: CREATE INDEX "jobs_by_day" ON ONLY "public"."jobs" USING btree (day, kind);
-- undo: CREATE INDEX "jobs_2025_day_kind_idx" ON "public"."jobs_2025" USING btree (day, kind);
-- undo: ALTER INDEX "public"."jobs_by_day" ATTACH PARTITION "public"."jobs_2025_day_kind_idx";
-- undo: ALTER INDEX "public"."jobs_by_day" ATTACH PARTITION "public"."jobs ""first""_day_kind_idx";
-- undo: CREATE INDEX "jobs_by_kind" ON ONLY "public"."jobs" USING btree (kind);
-- undo: CREATE INDEX "jobs_2025_kind_idx" ON "public"."jobs_2025" USING btree (kind);
-- undo: ALTER INDEX "public"."jobs_by_kind" ATTACH PARTITION "public"."jobs_2025_kind_idx";
-- undo: ALTER INDEX "public"."jobs_by_kind" ATTACH PARTITION "public"."jobs ""first""_kind_idx";
-- undo: CREATE INDEX "jobs_fresh" ON ONLY "public"."jobs" USING gin (payload jsonb_path_ops);
-- undo: CREATE INDEX "jobs_2025_payload_idx" ON "public"."jobs_2025" USING gin (payload jsonb_path_ops);
-- undo: ALTER INDEX "public"."jobs_fresh" ATTACH PARTITION "public"."jobs_2025_payload_idx";
-- undo: ALTER INDEX "public"."jobs_fresh" ATTACH PARTITION "public"."jobs ""first""_payload_idx";
-- undo: CREATE UNIQUE INDEX "jobs_pair" ON ONLY "public"."jobs" USING btree (day, id);
-- undo: CREATE UNIQUE INDEX "jobs_2025_day_id_idx" ON "public"."jobs_2025" USING btree (day, id);
-- undo: ALTER INDEX "public"."jobs_pair" ATTACH PARTITION "public"."jobs_2025_day_id_idx";
-- undo: ALTER INDEX "public"."jobs_pair" ATTACH PARTITION "public"."jobs ""first""_day_id_idx";
-- undo: DROP TABLE "schemaops_retired_"."jobs";
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.jobs; !scan; !data-dependent
ALTER TABLE "public"."jobs" VALIDATE CONSTRAINT "jobs_old";
-- no undo: it goes with the step that added it

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.jobs; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_jobs ""first""_id_day_key";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_new_jobs ""first""_id_day_key" ON "public"."jobs" USING btree (id, day)

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.jobs; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_jobs ""first""_kind_day_key";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_new_jobs ""first""_kind_day_key" ON "public"."jobs" USING btree (kind, day)

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.jobs
ALTER TABLE "public"."jobs" VALIDATE CONSTRAINT "jobs_new";
-- undo: ALTER TABLE "public"."jobs" VALIDATE CONSTRAINT "jobs_new"

-- partitioned_table; ACCESS EXCLUSIVE public.jobs; !lock
ALTER TABLE "public"."jobs" DROP CONSTRAINT "jobs_new";
-- undo: ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_new" CHECK ((day > '2000-01-01'::date)) NOT VALID

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.jobs; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_jobs ""first""_day_kind_idx";
-- undo: CREATE INDEX CONCURRENTLY "_so_new_jobs ""first""_day_kind_idx" ON "public"."jobs" USING btree (day, kind)

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.jobs; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_jobs ""first""_payload_idx";
-- undo: CREATE INDEX CONCURRENTLY "_so_new_jobs ""first""_payload_idx" ON "public"."jobs" USING gin (payload jsonb_path_ops)
-- ==== purge
-- partitioned_table; ACCESS EXCLUSIVE schemaops_retired_.jobs; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."jobs";
-- no undo: the partitions are gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
