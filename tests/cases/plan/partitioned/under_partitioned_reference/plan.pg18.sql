-- ==== contract
-- partitioned_table; SHARE UPDATE EXCLUSIVE public.r; ROW SHARE public.t
ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_t";
-- undo: ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_t"

-- partitioned_table; ACCESS EXCLUSIVE public.t; !lock; !data-dependent; !breaks-new-application
-- gate: SELECT "id" FROM "public"."t" WHERE NOT (((id IS NOT NULL) AND (id >= 0) AND (id < 50))) LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "_so_within_t1" CHECK (((id IS NOT NULL) AND (id >= 0) AND (id < 50))) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_within_t1"

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "_so_within_t1";
-- no undo: it goes with the step that added it

-- partitioned_table; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.t1; ACCESS EXCLUSIVE public.r; !lock
-- gate: SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = to_regclass('"public"."t"') AND attnum > 0
-- gate:     AND NOT attisdropped AND attname <> ALL (ARRAY['id']::text[])
LOCK TABLE "public"."t" IN ACCESS EXCLUSIVE MODE;
ALTER TABLE "public"."r" DROP CONSTRAINT "r_t";
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'TABLE "public"."t"', 'TABLE "public"."t"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."t"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."t"', attname), 'TABLE "public"."t"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."t"'::regclass)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
ALTER TABLE "public"."t" RENAME TO "t1";
ALTER TABLE "public"."t1" RENAME CONSTRAINT "t_pkey" TO "t1_pkey";
CREATE TABLE "public"."t" (
    "id" integer NOT NULL
) PARTITION BY RANGE (id);
DO $so$ BEGIN EXECUTE (
    SELECT coalesce(string_agg(format('ALTER TABLE %s OWNER TO %s', made, relowner::regrole), '; '), '')
    FROM pg_class, unnest(ARRAY['"public"."t"']) made
    WHERE oid = '"public"."t1"'::regclass AND relowner <> current_user::regrole); END $so$;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(DISTINCT format('REVOKE ALL ON %s FROM %s', oid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END), '; '), '')
        FROM pg_class, LATERAL (SELECT grantee FROM aclexplode(relacl) UNION SELECT grantee
            FROM pg_attribute, aclexplode(attacl) WHERE attrelid = '"public"."t1"'::regclass) granted
        WHERE oid = '"public"."t1"'::regclass AND grantee <> relowner);
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON %s IS NULL', provider,
            CASE objsubid WHEN 0 THEN format('TABLE %s', objoid::regclass)
                ELSE format('COLUMN %s.%I', objoid::regclass, attname) END), '; '), '')
        FROM pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
        WHERE classoid = 'pg_class'::regclass AND objoid = '"public"."t1"'::regclass);
END $so$;
ALTER TABLE "public"."t" ATTACH PARTITION "public"."t1" FOR VALUES FROM (0) TO (50);
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY (id);
ALTER TABLE "public"."t1" DROP CONSTRAINT IF EXISTS "_so_within_t1";
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
ALTER TABLE "public"."r" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id) NOT VALID;
COMMENT ON CONSTRAINT "r_t" ON "public"."r" IS 'refers';
-- undo: LOCK TABLE "public"."t" IN ACCESS EXCLUSIVE MODE;
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT "r_t";
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'TABLE "public"."t"', 'TABLE "public"."t"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."t"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."t"', attname), 'TABLE "public"."t"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."t"'::regclass)
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
-- undo: ALTER TABLE "public"."t" DETACH PARTITION "public"."t1";
-- undo: DROP TABLE "public"."t";
-- undo: ALTER TABLE "public"."t1" RENAME TO "t";
-- undo: ALTER TABLE "public"."t" RENAME CONSTRAINT "t1_pkey" TO "t_pkey";
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: ALTER TABLE "public"."r" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id) NOT VALID;
-- undo: COMMENT ON CONSTRAINT "r_t" ON "public"."r" IS 'refers'

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.r; ROW SHARE public.t; !scan; !data-dependent
ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_t";
-- no undo: it goes with the step that added it
