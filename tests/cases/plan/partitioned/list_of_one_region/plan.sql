-- ==== expand
-- partitioned_table; SHARE UPDATE EXCLUSIVE public.stock; !scan; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_stock_eu_pkey" ON "public"."stock" USING btree (id, region);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_stock_eu_pkey"
-- ==== contract
-- partitioned_table; ACCESS EXCLUSIVE public.stock; !lock; !data-dependent; !breaks-new-application
-- gate: SELECT "id", "region" FROM "public"."stock" WHERE NOT (((region IS NOT NULL) AND (region = ANY (ARRAY['eu'::text, 'uk'::text])))) LIMIT 6
ALTER TABLE "public"."stock" ADD CONSTRAINT "_so_within_stock_eu" CHECK (((region IS NOT NULL) AND (region = ANY (ARRAY['eu'::text, 'uk'::text])))) NOT VALID;
-- undo: ALTER TABLE "public"."stock" DROP CONSTRAINT IF EXISTS "_so_within_stock_eu"

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.stock; !scan; !data-dependent
ALTER TABLE "public"."stock" VALIDATE CONSTRAINT "_so_within_stock_eu";
-- no undo: it goes with the step that added it

-- partitioned_table; ACCESS EXCLUSIVE public.stock; ACCESS EXCLUSIVE public.stock_eu; !lock
-- gate: SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = to_regclass('"public"."stock"') AND attnum > 0
-- gate:     AND NOT attisdropped AND attname <> ALL (ARRAY['id', 'region', 'amount']::text[])
LOCK TABLE "public"."stock" IN ACCESS EXCLUSIVE MODE;
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'TABLE "public"."stock"', 'TABLE "public"."stock"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."stock"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."stock"', attname), 'TABLE "public"."stock"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."stock"'::regclass)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
ALTER TABLE "public"."stock" RENAME TO "stock_eu";
ALTER TABLE "public"."stock_eu" DROP CONSTRAINT "stock_pkey";
ALTER TABLE "public"."stock_eu" ADD CONSTRAINT "stock_eu_pkey" PRIMARY KEY USING INDEX "_so_new_stock_eu_pkey";
CREATE TABLE "public"."stock" (
    "id" bigint NOT NULL,
    "region" text NOT NULL,
    "amount" integer
) PARTITION BY LIST (region);
CREATE TABLE "public"."stock_us" PARTITION OF "public"."stock" FOR VALUES IN ('us');
DO $so$ BEGIN EXECUTE (
    SELECT coalesce(string_agg(format('ALTER TABLE %s OWNER TO %s', made, relowner::regrole), '; '), '')
    FROM pg_class, unnest(ARRAY['"public"."stock"', '"public"."stock_us"']) made
    WHERE oid = '"public"."stock_eu"'::regclass AND relowner <> current_user::regrole); END $so$;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(DISTINCT format('REVOKE ALL ON %s FROM %s', oid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END), '; '), '')
        FROM pg_class, LATERAL (SELECT grantee FROM aclexplode(relacl) UNION SELECT grantee
            FROM pg_attribute, aclexplode(attacl) WHERE attrelid = '"public"."stock_eu"'::regclass) granted
        WHERE oid = '"public"."stock_eu"'::regclass AND grantee <> relowner);
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON %s IS NULL', provider,
            CASE objsubid WHEN 0 THEN format('TABLE %s', objoid::regclass)
                ELSE format('COLUMN %s.%I', objoid::regclass, attname) END), '; '), '')
        FROM pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
        WHERE classoid = 'pg_class'::regclass AND objoid = '"public"."stock_eu"'::regclass);
END $so$;
ALTER TABLE "public"."stock" ATTACH PARTITION "public"."stock_eu" FOR VALUES IN ('eu', 'uk');
ALTER TABLE "public"."stock" ADD CONSTRAINT "stock_pkey" PRIMARY KEY (id, region);
ALTER TABLE "public"."stock_eu" DROP CONSTRAINT IF EXISTS "_so_within_stock_eu";
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: LOCK TABLE "public"."stock" IN ACCESS EXCLUSIVE MODE;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'TABLE "public"."stock"', 'TABLE "public"."stock"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."stock"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."stock"', attname), 'TABLE "public"."stock"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."stock"'::regclass)
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
-- undo: ALTER TABLE "public"."stock" DETACH PARTITION "public"."stock_eu";
-- undo: INSERT INTO "public"."stock_eu" ("id", "region", "amount") SELECT "id", "region", "amount" FROM "public"."stock";
-- undo: DROP TABLE "public"."stock";
-- undo: ALTER TABLE "public"."stock_eu" RENAME TO "stock";
-- undo: ALTER TABLE "public"."stock" DROP CONSTRAINT "stock_eu_pkey";
-- undo: ALTER TABLE "public"."stock" ADD CONSTRAINT "stock_pkey" PRIMARY KEY USING INDEX "_so_undo_stock_pkey";
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.stock_eu; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_stock_pkey";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_stock_pkey" ON "public"."stock_eu" USING btree (id)
