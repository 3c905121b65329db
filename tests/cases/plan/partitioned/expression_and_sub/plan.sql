-- ==== contract
-- partitioned_table; ACCESS EXCLUSIVE public.logs; !lock; !data-dependent; !breaks-new-application
-- gate: SELECT "ctid" FROM "public"."logs" WHERE NOT (((date_trunc('month'::text, at) IS NOT NULL) AND (date_trunc('month'::text, at) < '2026-01-01 00:00:00'::timestamp without time zone))) LIMIT 6
ALTER TABLE "public"."logs" ADD CONSTRAINT "_so_within_logs_old" CHECK (((date_trunc('month'::text, at) IS NOT NULL) AND (date_trunc('month'::text, at) < '2026-01-01 00:00:00'::timestamp without time zone))) NOT VALID;
-- undo: ALTER TABLE "public"."logs" DROP CONSTRAINT IF EXISTS "_so_within_logs_old"

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.logs; !scan; !data-dependent
ALTER TABLE "public"."logs" VALIDATE CONSTRAINT "_so_within_logs_old";
-- no undo: it goes with the step that added it

-- partitioned_table; ACCESS EXCLUSIVE public.logs; ACCESS EXCLUSIVE public.logs_old; !lock
-- gate: SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = to_regclass('"public"."logs"') AND attnum > 0
-- gate:     AND NOT attisdropped AND attname <> ALL (ARRAY['tenant', 'at', 'line']::text[])
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
ALTER TABLE "public"."logs" RENAME TO "logs_old";
ALTER INDEX "public"."logs_at" RENAME TO "logs_old_at_idx";
CREATE TABLE "public"."logs" (
    "tenant" integer NOT NULL,
    "at" timestamp without time zone NOT NULL,
    "line" text
) PARTITION BY RANGE (date_trunc('month'::text, at));
CREATE TABLE "public"."logs_2026" PARTITION OF "public"."logs" FOR VALUES FROM ('2026-01-01 00:00:00') TO ('2027-01-01 00:00:00') PARTITION BY LIST (tenant);
CREATE TABLE "public"."logs_2026_one" PARTITION OF "public"."logs_2026" FOR VALUES IN (1);
COMMENT ON TABLE "public"."logs_2026_one" IS 'the first tenant';
CREATE TABLE "public"."logs_2026_rest" PARTITION OF "public"."logs_2026" DEFAULT;
DO $so$ BEGIN EXECUTE (
    SELECT coalesce(string_agg(format('ALTER TABLE %s OWNER TO %s', made, relowner::regrole), '; '), '')
    FROM pg_class, unnest(ARRAY['"public"."logs"', '"public"."logs_2026"', '"public"."logs_2026_one"', '"public"."logs_2026_rest"']) made
    WHERE oid = '"public"."logs_old"'::regclass AND relowner <> current_user::regrole); END $so$;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(DISTINCT format('REVOKE ALL ON %s FROM %s', oid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END), '; '), '')
        FROM pg_class, LATERAL (SELECT grantee FROM aclexplode(relacl) UNION SELECT grantee
            FROM pg_attribute, aclexplode(attacl) WHERE attrelid = '"public"."logs_old"'::regclass) granted
        WHERE oid = '"public"."logs_old"'::regclass AND grantee <> relowner);
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON %s IS NULL', provider,
            CASE objsubid WHEN 0 THEN format('TABLE %s', objoid::regclass)
                ELSE format('COLUMN %s.%I', objoid::regclass, attname) END), '; '), '')
        FROM pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
        WHERE classoid = 'pg_class'::regclass AND objoid = '"public"."logs_old"'::regclass);
END $so$;
ALTER TABLE "public"."logs" ATTACH PARTITION "public"."logs_old" FOR VALUES FROM (MINVALUE) TO ('2026-01-01 00:00:00');
CREATE INDEX "logs_at" ON ONLY "public"."logs" USING btree (at);
CREATE INDEX "logs_2026_at_idx" ON ONLY "public"."logs_2026" USING btree (at);
CREATE INDEX "logs_2026_one_at_idx" ON "public"."logs_2026_one" USING btree (at);
CREATE INDEX "logs_2026_rest_at_idx" ON "public"."logs_2026_rest" USING btree (at);
ALTER INDEX "public"."logs_2026_at_idx" ATTACH PARTITION "public"."logs_2026_rest_at_idx";
ALTER INDEX "public"."logs_2026_at_idx" ATTACH PARTITION "public"."logs_2026_one_at_idx";
ALTER INDEX "public"."logs_at" ATTACH PARTITION "public"."logs_old_at_idx";
ALTER INDEX "public"."logs_at" ATTACH PARTITION "public"."logs_2026_at_idx";
ALTER TABLE "public"."logs_old" DROP CONSTRAINT IF EXISTS "_so_within_logs_old";
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
-- undo: ALTER TABLE "public"."logs" DETACH PARTITION "public"."logs_old";
-- undo: INSERT INTO "public"."logs_old" ("tenant", "at", "line") SELECT "tenant", "at", "line" FROM "public"."logs";
-- undo: DROP TABLE "public"."logs";
-- undo: ALTER TABLE "public"."logs_old" RENAME TO "logs";
-- undo: ALTER INDEX "public"."logs_old_at_idx" RENAME TO "logs_at";
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
