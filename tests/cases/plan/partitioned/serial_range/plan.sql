-- ==== expand
-- partitioned_table; SHARE UPDATE EXCLUSIVE public.events; !scan; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_events_until_2026_pkey" ON "public"."events" USING btree (id, ts);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_events_until_2026_pkey"
-- ==== contract
-- partitioned_table; ACCESS EXCLUSIVE public.events; !lock; !data-dependent; !breaks-new-application
-- gate: SELECT "id", "ts" FROM "public"."events" WHERE NOT (((ts IS NOT NULL) AND (ts < '2026-01-01 00:00:00+00'::timestamp with time zone))) LIMIT 6
ALTER TABLE "public"."events" ADD CONSTRAINT "_so_within_events_until_2026" CHECK (((ts IS NOT NULL) AND (ts < '2026-01-01 00:00:00+00'::timestamp with time zone))) NOT VALID;
-- undo: ALTER TABLE "public"."events" DROP CONSTRAINT IF EXISTS "_so_within_events_until_2026"

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.events; !scan; !data-dependent
ALTER TABLE "public"."events" VALIDATE CONSTRAINT "_so_within_events_until_2026";
-- no undo: it goes with the step that added it

-- partitioned_table; ACCESS EXCLUSIVE public.events; ACCESS EXCLUSIVE public.events_until_2026; ACCESS EXCLUSIVE public.users; ACCESS EXCLUSIVE public.recent; !lock
-- gate: SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = to_regclass('"public"."events"') AND attnum > 0
-- gate:     AND NOT attisdropped AND attname <> ALL (ARRAY['id', 'ts', 'user_id', 'kind']::text[])
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
ALTER TABLE "public"."events" RENAME TO "events_until_2026";
ALTER TABLE "public"."events_until_2026" DROP CONSTRAINT "events_pkey";
ALTER INDEX "public"."events_kind_idx" RENAME TO "events_until_2026_kind_idx";
ALTER TABLE "public"."events_until_2026" ADD CONSTRAINT "events_until_2026_pkey" PRIMARY KEY USING INDEX "_so_new_events_until_2026_pkey";
CREATE TABLE "public"."events" (
    "id" bigint DEFAULT nextval('public.events_id_seq'::regclass) NOT NULL,
    "ts" timestamp with time zone NOT NULL,
    "user_id" bigint,
    "kind" text
) PARTITION BY RANGE (ts);
ALTER TABLE "public"."events" ADD CONSTRAINT "events_kind_check" CHECK ((kind <> ''::text));
CREATE TABLE "public"."events_2026" PARTITION OF "public"."events" FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');
DO $so$ BEGIN EXECUTE (
    SELECT coalesce(string_agg(format('ALTER TABLE %s OWNER TO %s', made, relowner::regrole), '; '), '')
    FROM pg_class, unnest(ARRAY['"public"."events"', '"public"."events_2026"']) made
    WHERE oid = '"public"."events_until_2026"'::regclass AND relowner <> current_user::regrole); END $so$;
ALTER SEQUENCE "public"."events_id_seq" OWNED BY "public"."events"."id";
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(DISTINCT format('REVOKE ALL ON %s FROM %s', oid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END), '; '), '')
        FROM pg_class, LATERAL (SELECT grantee FROM aclexplode(relacl) UNION SELECT grantee
            FROM pg_attribute, aclexplode(attacl) WHERE attrelid = '"public"."events_until_2026"'::regclass) granted
        WHERE oid = '"public"."events_until_2026"'::regclass AND grantee <> relowner);
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON %s IS NULL', provider,
            CASE objsubid WHEN 0 THEN format('TABLE %s', objoid::regclass)
                ELSE format('COLUMN %s.%I', objoid::regclass, attname) END), '; '), '')
        FROM pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
        WHERE classoid = 'pg_class'::regclass AND objoid = '"public"."events_until_2026"'::regclass);
END $so$;
ALTER TABLE "public"."events" ATTACH PARTITION "public"."events_until_2026" FOR VALUES FROM (MINVALUE) TO ('2026-01-01 00:00:00+00');
ALTER TABLE "public"."events" ADD CONSTRAINT "events_pkey" PRIMARY KEY (id, ts);
ALTER TABLE "public"."events" ADD CONSTRAINT "events_user_id_fkey" FOREIGN KEY (user_id) REFERENCES public.users(id);
CREATE INDEX "events_kind_idx" ON ONLY "public"."events" USING btree (kind);
CREATE INDEX "events_2026_kind_idx" ON "public"."events_2026" USING btree (kind);
ALTER INDEX "public"."events_kind_idx" ATTACH PARTITION "public"."events_until_2026_kind_idx";
ALTER INDEX "public"."events_kind_idx" ATTACH PARTITION "public"."events_2026_kind_idx";
ALTER TABLE "public"."events_until_2026" DROP CONSTRAINT IF EXISTS "_so_within_events_until_2026";
CREATE VIEW "public"."recent" AS
 SELECT events.id,
    events.kind
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
-- undo: ALTER SEQUENCE "public"."events_id_seq" OWNED BY NONE;
-- undo: ALTER TABLE "public"."events" DETACH PARTITION "public"."events_until_2026";
-- undo: INSERT INTO "public"."events_until_2026" ("id", "ts", "user_id", "kind") SELECT "id", "ts", "user_id", "kind" FROM "public"."events";
-- undo: DROP TABLE "public"."events";
-- undo: ALTER TABLE "public"."events_until_2026" RENAME TO "events";
-- undo: ALTER TABLE "public"."events" DROP CONSTRAINT "events_until_2026_pkey";
-- undo: ALTER INDEX "public"."events_until_2026_kind_idx" RENAME TO "events_kind_idx";
-- undo: ALTER TABLE "public"."events" ADD CONSTRAINT "events_pkey" PRIMARY KEY USING INDEX "_so_undo_events_pkey";
-- undo: ALTER SEQUENCE "public"."events_id_seq" OWNED BY "public"."events"."id";
-- undo: CREATE VIEW "public"."recent" AS
-- undo:  SELECT events.id,
-- undo:     events.kind
-- undo:    FROM public.events;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.events_until_2026; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_events_pkey";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_events_pkey" ON "public"."events_until_2026" USING btree (id)
