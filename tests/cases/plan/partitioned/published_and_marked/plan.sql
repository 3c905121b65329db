-- ==== expand
-- partitioned_table; SHARE UPDATE EXCLUSIVE public.feed; !scan; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_feed_old_pkey" ON "public"."feed" USING btree (id, at);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_feed_old_pkey"
-- ==== contract
-- partitioned_table; ACCESS EXCLUSIVE public.feed; !lock; !data-dependent; !breaks-new-application
-- gate: SELECT "id", "at" FROM "public"."feed" WHERE NOT (((at IS NOT NULL) AND (at < '2026-01-01'::date))) LIMIT 6
ALTER TABLE "public"."feed" ADD CONSTRAINT "_so_within_feed_old" CHECK (((at IS NOT NULL) AND (at < '2026-01-01'::date))) NOT VALID;
-- undo: ALTER TABLE "public"."feed" DROP CONSTRAINT IF EXISTS "_so_within_feed_old"

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.feed; !scan; !data-dependent
ALTER TABLE "public"."feed" VALIDATE CONSTRAINT "_so_within_feed_old";
-- no undo: it goes with the step that added it

-- partitioned_table; ACCESS EXCLUSIVE public.feed; ACCESS EXCLUSIVE public.feed_old; SHARE UPDATE EXCLUSIVE public.feed; SHARE UPDATE EXCLUSIVE public.other; !lock
-- gate: SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = to_regclass('"public"."feed"') AND attnum > 0
-- gate:     AND NOT attisdropped AND attname <> ALL (ARRAY['id', 'at', 'body']::text[])
LOCK TABLE "public"."feed" IN ACCESS EXCLUSIVE MODE;
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'TABLE "public"."feed"', 'TABLE "public"."feed"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."feed"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."feed"', attname), 'TABLE "public"."feed"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."feed"'::regclass)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
ALTER TABLE "public"."feed" SET WITHOUT CLUSTER;
ALTER TABLE "public"."feed" REPLICA IDENTITY DEFAULT;
ALTER TABLE "public"."feed" RENAME TO "feed_old";
ALTER TABLE "public"."feed_old" DROP CONSTRAINT "feed_pkey";
ALTER INDEX "public"."feed_at" RENAME TO "feed_old_at_id_idx";
ALTER TABLE "public"."feed_old" ADD CONSTRAINT "feed_old_pkey" PRIMARY KEY USING INDEX "_so_new_feed_old_pkey";
CREATE TABLE "public"."feed" (
    "id" bigint NOT NULL,
    "at" date NOT NULL,
    "body" text
) PARTITION BY RANGE (at);
CREATE TABLE "public"."feed_new" PARTITION OF "public"."feed" FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);
DO $so$ BEGIN EXECUTE (
    SELECT coalesce(string_agg(format('ALTER TABLE %s OWNER TO %s', made, relowner::regrole), '; '), '')
    FROM pg_class, unnest(ARRAY['"public"."feed"', '"public"."feed_new"']) made
    WHERE oid = '"public"."feed_old"'::regclass AND relowner <> current_user::regrole); END $so$;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(DISTINCT format('REVOKE ALL ON %s FROM %s', oid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END), '; '), '')
        FROM pg_class, LATERAL (SELECT grantee FROM aclexplode(relacl) UNION SELECT grantee
            FROM pg_attribute, aclexplode(attacl) WHERE attrelid = '"public"."feed_old"'::regclass) granted
        WHERE oid = '"public"."feed_old"'::regclass AND grantee <> relowner);
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON %s IS NULL', provider,
            CASE objsubid WHEN 0 THEN format('TABLE %s', objoid::regclass)
                ELSE format('COLUMN %s.%I', objoid::regclass, attname) END), '; '), '')
        FROM pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
        WHERE classoid = 'pg_class'::regclass AND objoid = '"public"."feed_old"'::regclass);
END $so$;
ALTER TABLE "public"."feed" ATTACH PARTITION "public"."feed_old" FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
ALTER TABLE "public"."feed" ADD CONSTRAINT "feed_pkey" PRIMARY KEY (id, at);
CREATE UNIQUE INDEX "feed_at" ON ONLY "public"."feed" USING btree (at, id);
CREATE UNIQUE INDEX "feed_new_at_id_idx" ON "public"."feed_new" USING btree (at, id);
ALTER INDEX "public"."feed_at" ATTACH PARTITION "public"."feed_old_at_id_idx";
ALTER INDEX "public"."feed_at" ATTACH PARTITION "public"."feed_new_at_id_idx";
ALTER TABLE "public"."feed" REPLICA IDENTITY USING INDEX "feed_at";
ALTER PUBLICATION "news" SET TABLE ONLY "public"."feed", ONLY "public"."other";
ALTER TABLE "public"."feed_old" DROP CONSTRAINT IF EXISTS "_so_within_feed_old";
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: LOCK TABLE "public"."feed" IN ACCESS EXCLUSIVE MODE;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'TABLE "public"."feed"', 'TABLE "public"."feed"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."feed"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."feed"', attname), 'TABLE "public"."feed"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."feed"'::regclass)
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
-- undo: ALTER TABLE "public"."feed" DETACH PARTITION "public"."feed_old";
-- undo: INSERT INTO "public"."feed_old" ("id", "at", "body") SELECT "id", "at", "body" FROM "public"."feed";
-- undo: DROP TABLE "public"."feed";
-- undo: ALTER TABLE "public"."feed_old" RENAME TO "feed";
-- undo: ALTER TABLE "public"."feed" DROP CONSTRAINT "feed_old_pkey";
-- undo: ALTER INDEX "public"."feed_old_at_id_idx" RENAME TO "feed_at";
-- undo: ALTER TABLE "public"."feed" ADD CONSTRAINT "feed_pkey" PRIMARY KEY USING INDEX "_so_undo_feed_pkey";
-- undo: ALTER TABLE "public"."feed" CLUSTER ON "feed_at";
-- undo: ALTER TABLE "public"."feed" REPLICA IDENTITY USING INDEX "feed_at";
-- undo: ALTER PUBLICATION "news" SET TABLE ONLY "public"."feed", ONLY "public"."other";
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.feed_old; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_feed_pkey";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_feed_pkey" ON "public"."feed_old" USING btree (id)
