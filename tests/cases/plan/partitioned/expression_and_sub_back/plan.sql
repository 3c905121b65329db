-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- partitioned_table; ACCESS EXCLUSIVE public.logs; ACCESS EXCLUSIVE public.logs_old; !lock; !scan; !data-dependent
-- gate: SELECT 'logs_2026_one', "ctid" FROM "public"."logs_2026_one"
-- gate: UNION ALL SELECT 'logs_2026_rest', "ctid" FROM "public"."logs_2026_rest" OFFSET 1000 LIMIT 6
LOCK TABLE "public"."logs" IN ACCESS EXCLUSIVE MODE;
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'TABLE "public"."logs"', 'TABLE "public"."logs"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."logs"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."logs"', attname), 'TABLE "public"."logs"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."logs"'::regclass)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
ALTER TABLE "public"."logs" DETACH PARTITION "public"."logs_old";
INSERT INTO "public"."logs_old" ("tenant", "at", "line") SELECT "tenant", "at", "line" FROM "public"."logs";
ALTER TABLE "public"."logs" SET SCHEMA "schemaops_retired_";
ALTER TABLE "public"."logs_2026" SET SCHEMA "schemaops_retired_";
ALTER TABLE "public"."logs_2026_one" SET SCHEMA "schemaops_retired_";
ALTER TABLE "public"."logs_2026_rest" SET SCHEMA "schemaops_retired_";
ALTER TABLE "public"."logs_old" RENAME TO "logs";
ALTER INDEX "public"."logs_old_at_idx" RENAME TO "logs_at";
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: LOCK TABLE "public"."logs" IN ACCESS EXCLUSIVE MODE;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'TABLE "public"."logs"', 'TABLE "public"."logs"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."logs"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."logs"', attname), 'TABLE "public"."logs"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."logs"'::regclass)
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
-- undo: ALTER TABLE "public"."logs" RENAME TO "logs_old";
-- undo: ALTER INDEX "public"."logs_at" RENAME TO "logs_old_at_idx";
-- undo: CREATE TABLE "public"."logs" (
-- undo:     "tenant" integer NOT NULL,
-- undo:     "at" timestamp without time zone NOT NULL,
-- undo:     "line" text
-- undo: ) PARTITION BY RANGE (date_trunc('month'::text, at));
-- undo: CREATE TABLE "public"."logs_2026" PARTITION OF "public"."logs" FOR VALUES FROM ('2026-01-01 00:00:00') TO ('2027-01-01 00:00:00') PARTITION BY LIST (tenant);
-- undo: CREATE TABLE "public"."logs_2026_one" PARTITION OF "public"."logs_2026" FOR VALUES IN (1);
-- undo: COMMENT ON TABLE "public"."logs_2026_one" IS 'the first tenant';
-- undo: CREATE TABLE "public"."logs_2026_rest" PARTITION OF "public"."logs_2026" DEFAULT;
-- undo: DO $so$ BEGIN EXECUTE (
-- undo:     SELECT coalesce(string_agg(format('ALTER TABLE %s OWNER TO %s', made, relowner::regrole), '; '), '')
-- undo:     FROM pg_class, unnest(ARRAY['"public"."logs"', '"public"."logs_2026"', '"public"."logs_2026_one"', '"public"."logs_2026_rest"']) made
-- undo:     WHERE oid = '"public"."logs_old"'::regclass AND relowner <> current_user::regrole); END $so$;
-- undo: DO $so$BEGIN
-- undo:     EXECUTE (
-- undo:         SELECT coalesce(string_agg(DISTINCT format('REVOKE ALL ON %s FROM %s', oid::regclass,
-- undo:             CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END), '; '), '')
-- undo:         FROM pg_class, LATERAL (SELECT grantee FROM aclexplode(relacl) UNION SELECT grantee
-- undo:             FROM pg_attribute, aclexplode(attacl) WHERE attrelid = '"public"."logs_old"'::regclass) granted
-- undo:         WHERE oid = '"public"."logs_old"'::regclass AND grantee <> relowner);
-- undo:     EXECUTE (
-- undo:         SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON %s IS NULL', provider,
-- undo:             CASE objsubid WHEN 0 THEN format('TABLE %s', objoid::regclass)
-- undo:                 ELSE format('COLUMN %s.%I', objoid::regclass, attname) END), '; '), '')
-- undo:         FROM pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
-- undo:         WHERE classoid = 'pg_class'::regclass AND objoid = '"public"."logs_old"'::regclass);
-- undo: END $so$;
-- undo: WITH gone AS (DELETE FROM "public"."logs_old" WHERE NOT (((date_trunc('month'::text, at) IS NOT NULL) AND (date_trunc('month'::text, at) < '2026-01-01 00:00:00'::timestamp without time zone))) RETURNING "tenant", "at", "line")
-- undo: INSERT INTO "public"."logs" ("tenant", "at", "line") OVERRIDING SYSTEM VALUE SELECT "tenant", "at", "line" FROM gone;
-- undo: ALTER TABLE "public"."logs" ATTACH PARTITION "public"."logs_old" FOR VALUES FROM (MINVALUE) TO ('2026-01-01 00:00:00');
-- undo: CREATE INDEX "logs_at" ON ONLY "public"."logs" USING btree (at);
-- undo: CREATE INDEX "logs_2026_at_idx" ON ONLY "public"."logs_2026" USING btree (at);
-- undo: CREATE INDEX "logs_2026_one_at_idx" ON "public"."logs_2026_one" USING btree (at);
-- undo: CREATE INDEX "logs_2026_rest_at_idx" ON "public"."logs_2026_rest" USING btree (at);
-- undo: ALTER INDEX "public"."logs_2026_at_idx" ATTACH PARTITION "public"."logs_2026_rest_at_idx";
-- undo: ALTER INDEX "public"."logs_2026_at_idx" ATTACH PARTITION "public"."logs_2026_one_at_idx";
-- undo: ALTER INDEX "public"."logs_at" ATTACH PARTITION "public"."logs_old_at_idx";
-- undo: ALTER INDEX "public"."logs_at" ATTACH PARTITION "public"."logs_2026_at_idx";
-- undo: DROP TABLE "schemaops_retired_"."logs";
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== purge
-- partitioned_table; ACCESS EXCLUSIVE schemaops_retired_.logs; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."logs";
-- no undo: the partitions are gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
