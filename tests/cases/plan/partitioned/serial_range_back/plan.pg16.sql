-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.events_until_2026; !scan; !data-dependent; no transaction
-- gate: SELECT "id", count(*) FROM "public"."events"
-- gate: GROUP BY "id" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_events_pkey" ON "public"."events_until_2026" USING btree (id);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_events_pkey"

-- partitioned_table; ACCESS EXCLUSIVE public.events; ACCESS EXCLUSIVE public.events_until_2026; ACCESS EXCLUSIVE public.users; ACCESS EXCLUSIVE public.recent; !lock; !scan; !data-dependent
-- gate: SELECT 'events_2026', "id", "ts" FROM "public"."events_2026" OFFSET 1000 LIMIT 6
LOCK TABLE "public"."events" IN ACCESS EXCLUSIVE MODE;
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'TABLE "public"."events"', 'TABLE "public"."events"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."events"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."events"', attname), 'TABLE "public"."events"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."events"'::regclass
    UNION ALL SELECT 'VIEW "public"."recent"', 'TABLE "public"."recent"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."recent"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."recent"', attname), 'TABLE "public"."recent"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."recent"'::regclass AND attname IN ('id', 'kind'))
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP VIEW "public"."recent";
ALTER SEQUENCE "public"."events_id_seq" OWNED BY NONE;
ALTER TABLE "public"."events" DETACH PARTITION "public"."events_until_2026";
INSERT INTO "public"."events_until_2026" ("id", "ts", "user_id", "kind") SELECT "id", "ts", "user_id", "kind" FROM "public"."events";
ALTER TABLE "public"."events" DROP CONSTRAINT "events_user_id_fkey";
ALTER TABLE "public"."events" SET SCHEMA "schemaops_retired_";
ALTER TABLE "public"."events_2026" SET SCHEMA "schemaops_retired_";
ALTER TABLE "public"."events_until_2026" RENAME TO "events";
ALTER TABLE "public"."events" DROP CONSTRAINT "events_until_2026_pkey";
ALTER INDEX "public"."events_until_2026_kind_idx" RENAME TO "events_kind_idx";
ALTER TABLE "public"."events" ADD CONSTRAINT "events_pkey" PRIMARY KEY USING INDEX "_so_undo_events_pkey";
ALTER SEQUENCE "public"."events_id_seq" OWNED BY "public"."events"."id";
CREATE VIEW "public"."recent" AS
 SELECT id,
    kind
   FROM public.events;
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: LOCK TABLE "public"."events" IN ACCESS EXCLUSIVE MODE;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'TABLE "public"."events"', 'TABLE "public"."events"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."events"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."events"', attname), 'TABLE "public"."events"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."events"'::regclass
-- undo:     UNION ALL SELECT 'VIEW "public"."recent"', 'TABLE "public"."recent"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."recent"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."recent"', attname), 'TABLE "public"."recent"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."recent"'::regclass AND attname IN ('id', 'kind'))
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP VIEW "public"."recent";
-- undo: SET LOCAL statement_timeout = 0;
-- undo: ALTER TABLE "public"."events" RENAME TO "events_until_2026";
-- undo: ALTER TABLE "public"."events_until_2026" DROP CONSTRAINT "events_pkey";
-- undo: ALTER INDEX "public"."events_kind_idx" RENAME TO "events_until_2026_kind_idx";
-- undo: ALTER TABLE "public"."events_until_2026" ADD CONSTRAINT "events_until_2026_pkey" PRIMARY KEY USING INDEX "_so_new_events_until_2026_pkey";
-- undo: CREATE TABLE "public"."events" (
-- undo:     "id" bigint DEFAULT nextval('public.events_id_seq'::regclass) NOT NULL,
-- undo:     "ts" timestamp with time zone NOT NULL,
-- undo:     "user_id" bigint,
-- undo:     "kind" text
-- undo: ) PARTITION BY RANGE (ts);
-- undo: ALTER TABLE "public"."events" ADD CONSTRAINT "events_kind_check" CHECK ((kind <> ''::text));
-- undo: CREATE TABLE "public"."events_2026" PARTITION OF "public"."events" FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');
-- undo: DO $so$ BEGIN EXECUTE (
-- undo:     SELECT coalesce(string_agg(format('ALTER TABLE %s OWNER TO %s', made, relowner::regrole), '; '), '')
-- undo:     FROM pg_class, unnest(ARRAY['"public"."events"', '"public"."events_2026"']) made
-- undo:     WHERE oid = '"public"."events_until_2026"'::regclass AND relowner <> current_user::regrole); END $so$;
-- undo: ALTER SEQUENCE "public"."events_id_seq" OWNED BY "public"."events"."id";
-- undo: DO $so$BEGIN
-- undo:     EXECUTE (
-- undo:         SELECT coalesce(string_agg(DISTINCT format('REVOKE ALL ON %s FROM %s', oid::regclass,
-- undo:             CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END), '; '), '')
-- undo:         FROM pg_class, LATERAL (SELECT grantee FROM aclexplode(relacl) UNION SELECT grantee
-- undo:             FROM pg_attribute, aclexplode(attacl) WHERE attrelid = '"public"."events_until_2026"'::regclass) granted
-- undo:         WHERE oid = '"public"."events_until_2026"'::regclass AND grantee <> relowner);
-- undo:     EXECUTE (
-- undo:         SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON %s IS NULL', provider,
-- undo:             CASE objsubid WHEN 0 THEN format('TABLE %s', objoid::regclass)
-- undo:                 ELSE format('COLUMN %s.%I', objoid::regclass, attname) END), '; '), '')
-- undo:         FROM pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
-- undo:         WHERE classoid = 'pg_class'::regclass AND objoid = '"public"."events_until_2026"'::regclass);
-- undo: END $so$;
-- undo: WITH gone AS (DELETE FROM "public"."events_until_2026" WHERE NOT (((ts IS NOT NULL) AND (ts < '2026-01-01 00:00:00+00'::timestamp with time zone))) RETURNING "id", "ts", "user_id", "kind")
-- undo: INSERT INTO "public"."events" ("id", "ts", "user_id", "kind") OVERRIDING SYSTEM VALUE SELECT "id", "ts", "user_id", "kind" FROM gone;
-- undo: ALTER TABLE "public"."events" ATTACH PARTITION "public"."events_until_2026" FOR VALUES FROM (MINVALUE) TO ('2026-01-01 00:00:00+00');
-- undo: ALTER TABLE "public"."events" ADD CONSTRAINT "events_pkey" PRIMARY KEY (id, ts);
-- undo: ALTER TABLE "public"."events" ADD CONSTRAINT "events_user_id_fkey" FOREIGN KEY (user_id) REFERENCES public.users(id);
-- undo: CREATE INDEX "events_kind_idx" ON ONLY "public"."events" USING btree (kind);
-- undo: CREATE INDEX "events_2026_kind_idx" ON "public"."events_2026" USING btree (kind);
-- undo: ALTER INDEX "public"."events_kind_idx" ATTACH PARTITION "public"."events_until_2026_kind_idx";
-- undo: ALTER INDEX "public"."events_kind_idx" ATTACH PARTITION "public"."events_2026_kind_idx";
-- undo: DROP TABLE "schemaops_retired_"."events";
-- undo: CREATE VIEW "public"."recent" AS
-- undo:  SELECT id,
-- undo:     kind
-- undo:    FROM public.events;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.events; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_events_until_2026_pkey";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_new_events_until_2026_pkey" ON "public"."events" USING btree (id, ts)
-- ==== purge
-- partitioned_table; ACCESS EXCLUSIVE schemaops_retired_.events; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."events";
-- no undo: the partitions are gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
