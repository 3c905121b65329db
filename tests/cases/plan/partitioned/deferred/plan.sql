-- ==== contract
-- partitioned_table; ACCESS EXCLUSIVE public.visits; !lock; !data-dependent; !breaks-new-application
-- gate: SELECT "id", "at" FROM "public"."visits" WHERE NOT (((at IS NOT NULL) AND (at < '2026-01-01'::date))) LIMIT 6
ALTER TABLE "public"."visits" ADD CONSTRAINT "_so_within_visits_old" CHECK (((at IS NOT NULL) AND (at < '2026-01-01'::date))) NOT VALID;
-- undo: ALTER TABLE "public"."visits" DROP CONSTRAINT IF EXISTS "_so_within_visits_old"

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.visits; !scan; !data-dependent
ALTER TABLE "public"."visits" VALIDATE CONSTRAINT "_so_within_visits_old";
-- no undo: it goes with the step that added it

-- partitioned_table; ACCESS EXCLUSIVE public.visits; ACCESS EXCLUSIVE public.visits_old; ACCESS EXCLUSIVE public.users; !lock
-- gate: SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = to_regclass('"public"."visits"') AND attnum > 0
-- gate:     AND NOT attisdropped AND attname <> ALL (ARRAY['id', 'at', 'user_id']::text[])
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
ALTER TABLE "public"."visits" RENAME TO "visits_old";
ALTER TABLE "public"."visits_old" RENAME CONSTRAINT "visits_pkey" TO "visits_old_pkey";
CREATE TABLE "public"."visits" (
    "id" bigint NOT NULL,
    "at" date NOT NULL,
    "user_id" bigint
) PARTITION BY RANGE (at);
CREATE TABLE "public"."visits_new" PARTITION OF "public"."visits" FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);
DO $so$ BEGIN EXECUTE (
    SELECT coalesce(string_agg(format('ALTER TABLE %s OWNER TO %s', made, relowner::regrole), '; '), '')
    FROM pg_class, unnest(ARRAY['"public"."visits"', '"public"."visits_new"']) made
    WHERE oid = '"public"."visits_old"'::regclass AND relowner <> current_user::regrole); END $so$;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(DISTINCT format('REVOKE ALL ON %s FROM %s', oid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END), '; '), '')
        FROM pg_class, LATERAL (SELECT grantee FROM aclexplode(relacl) UNION SELECT grantee
            FROM pg_attribute, aclexplode(attacl) WHERE attrelid = '"public"."visits_old"'::regclass) granted
        WHERE oid = '"public"."visits_old"'::regclass AND grantee <> relowner);
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON %s IS NULL', provider,
            CASE objsubid WHEN 0 THEN format('TABLE %s', objoid::regclass)
                ELSE format('COLUMN %s.%I', objoid::regclass, attname) END), '; '), '')
        FROM pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
        WHERE classoid = 'pg_class'::regclass AND objoid = '"public"."visits_old"'::regclass);
END $so$;
ALTER TABLE "public"."visits" ATTACH PARTITION "public"."visits_old" FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
ALTER TABLE "public"."visits" ADD CONSTRAINT "visits_pkey" PRIMARY KEY (id, at);
ALTER TABLE "public"."visits" ADD CONSTRAINT "visits_user" FOREIGN KEY (user_id) REFERENCES public.users(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "public"."visits_old" DROP CONSTRAINT IF EXISTS "_so_within_visits_old";
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
-- undo: ALTER TABLE "public"."visits" DETACH PARTITION "public"."visits_old";
-- undo: SET CONSTRAINTS ALL IMMEDIATE;
-- undo: INSERT INTO "public"."visits_old" ("id", "at", "user_id") SELECT "id", "at", "user_id" FROM "public"."visits";
-- undo: DROP TABLE "public"."visits";
-- undo: ALTER TABLE "public"."visits_old" RENAME TO "visits";
-- undo: ALTER TABLE "public"."visits" RENAME CONSTRAINT "visits_old_pkey" TO "visits_pkey";
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
