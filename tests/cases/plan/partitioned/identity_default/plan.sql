-- ==== expand
-- partitioned_table; SHARE UPDATE EXCLUSIVE public.readings; !scan; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_readings_rest_pkey" ON "public"."readings" USING btree (id, region);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_readings_rest_pkey"
-- ==== contract
-- partitioned_table; ACCESS EXCLUSIVE public.readings; !lock; !data-dependent; !breaks-new-application
-- gate: SELECT "id", "region" FROM "public"."readings" WHERE NOT ((NOT ((region IS NOT NULL) AND (region = ANY (ARRAY['mars'::text, 'moon'::text]))))) LIMIT 6
ALTER TABLE "public"."readings" ADD CONSTRAINT "_so_within_readings_rest" CHECK ((NOT ((region IS NOT NULL) AND (region = ANY (ARRAY['mars'::text, 'moon'::text]))))) NOT VALID;
-- undo: ALTER TABLE "public"."readings" DROP CONSTRAINT IF EXISTS "_so_within_readings_rest"

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.readings; !scan; !data-dependent
ALTER TABLE "public"."readings" VALIDATE CONSTRAINT "_so_within_readings_rest";
-- no undo: it goes with the step that added it

-- partitioned_table; ACCESS EXCLUSIVE public.readings; ACCESS EXCLUSIVE public.readings_rest; ACCESS EXCLUSIVE public.sums; SHARE UPDATE EXCLUSIVE public.readings; ACCESS EXCLUSIVE public.counted; ACCESS EXCLUSIVE public.named; !lock; !scan
-- gate: SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = to_regclass('"public"."readings"') AND attnum > 0
-- gate:     AND NOT attisdropped AND attname <> ALL (ARRAY['id', 'region', 'value', 'doubled', 'note', 'seen']::text[])
LOCK TABLE "public"."readings" IN ACCESS EXCLUSIVE MODE;
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'MATERIALIZED VIEW "public"."sums"', 'TABLE "public"."sums"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."sums"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."sums"', attname), 'TABLE "public"."sums"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."sums"'::regclass
    UNION ALL SELECT 'FUNCTION "public"."how_many"()', 'ROUTINE "public"."how_many"()', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."how_many"()'::regprocedure
    UNION ALL SELECT 'FUNCTION "public"."rows_of"(r text)', 'ROUTINE "public"."rows_of"(text)', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."rows_of"(text)'::regprocedure
    UNION ALL SELECT 'STATISTICS "public"."readings_stat"', NULL, stxowner, NULL::aclitem[], '', NULL::oid, NULL::oid, 0 FROM pg_statistic_ext WHERE stxnamespace = '"public"'::regnamespace AND stxname = 'readings_stat'
    UNION ALL SELECT 'TABLE "public"."readings"', 'TABLE "public"."readings"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."readings"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."readings"', attname), 'TABLE "public"."readings"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."readings"'::regclass
    UNION ALL SELECT 'VIEW "public"."counted"', 'TABLE "public"."counted"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."counted"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."counted"', attname), 'TABLE "public"."counted"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."counted"'::regclass AND attname IN ('region', 'count')
    UNION ALL SELECT 'VIEW "public"."named"', 'TABLE "public"."named"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."named"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."named"', attname), 'TABLE "public"."named"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."named"'::regclass AND attname IN ('id', 'note', 'region'))
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP POLICY "every" ON "public"."readings";
DROP TRIGGER "touched" ON "public"."readings";
DROP INDEX "public"."sums_region_idx";
DROP MATERIALIZED VIEW "public"."sums";
DROP VIEW "public"."counted";
DROP VIEW "public"."named";
DROP STATISTICS "public"."readings_stat";
DROP FUNCTION "public"."rows_of"(r text);
DROP FUNCTION "public"."how_many"();
ALTER TABLE "public"."readings" RENAME TO "readings_rest";
ALTER SEQUENCE "public"."readings_id_seq" RENAME TO "_so_old_readings_id_seq";
ALTER TABLE "public"."readings_rest" DROP CONSTRAINT "readings_pkey";
ALTER INDEX "public"."readings_value_idx" RENAME TO "readings_rest_value_idx";
COMMENT ON INDEX "public"."readings_rest_value_idx" IS NULL;
ALTER TABLE "public"."readings_rest" ADD CONSTRAINT "readings_rest_pkey" PRIMARY KEY USING INDEX "_so_new_readings_rest_pkey";
CREATE TABLE "public"."readings" (
    "id" bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME "public"."readings_id_seq" INCREMENT BY 5 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 10 CACHE 1) NOT NULL,
    "region" text DEFAULT 'eu'::text NOT NULL,
    "value" numeric(10,2),
    "doubled" numeric GENERATED ALWAYS AS ((value * (2)::numeric)) STORED,
    "note" text,
    "seen" timestamp with time zone DEFAULT now()
) PARTITION BY LIST (region);
ALTER TABLE ONLY "public"."readings" ALTER COLUMN "note" SET STORAGE EXTERNAL;
ALTER TABLE ONLY "public"."readings" ALTER COLUMN "value" SET STATISTICS 500;
ALTER TABLE "public"."readings" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "public"."readings" REPLICA IDENTITY FULL;
COMMENT ON TABLE "public"."readings" IS 'what was measured';
COMMENT ON COLUMN "public"."readings"."value" IS 'in metres';
CREATE TABLE "public"."readings_moon" PARTITION OF "public"."readings" FOR VALUES IN ('moon', 'mars');
DO $so$ BEGIN EXECUTE (
    SELECT coalesce(string_agg(format('ALTER TABLE %s OWNER TO %s', made, relowner::regrole), '; '), '')
    FROM pg_class, unnest(ARRAY['"public"."readings"', '"public"."readings_moon"']) made
    WHERE oid = '"public"."readings_rest"'::regclass AND relowner <> current_user::regrole); END $so$;
SELECT setval('"public"."readings_id_seq"', last_value, is_called) FROM "public"."_so_old_readings_id_seq";
ALTER TABLE "public"."readings_rest" ALTER COLUMN "id" DROP IDENTITY;
ALTER TABLE "public"."readings_rest" DISABLE ROW LEVEL SECURITY;
ALTER TABLE "public"."readings_rest" REPLICA IDENTITY DEFAULT;
COMMENT ON TABLE "public"."readings_rest" IS NULL;
ALTER TABLE ONLY "public"."readings_rest" ALTER COLUMN "value" SET STATISTICS -1;
COMMENT ON COLUMN "public"."readings_rest"."value" IS NULL;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(DISTINCT format('REVOKE ALL ON %s FROM %s', oid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END), '; '), '')
        FROM pg_class, LATERAL (SELECT grantee FROM aclexplode(relacl) UNION SELECT grantee
            FROM pg_attribute, aclexplode(attacl) WHERE attrelid = '"public"."readings_rest"'::regclass) granted
        WHERE oid = '"public"."readings_rest"'::regclass AND grantee <> relowner);
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON %s IS NULL', provider,
            CASE objsubid WHEN 0 THEN format('TABLE %s', objoid::regclass)
                ELSE format('COLUMN %s.%I', objoid::regclass, attname) END), '; '), '')
        FROM pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
        WHERE classoid = 'pg_class'::regclass AND objoid = '"public"."readings_rest"'::regclass);
END $so$;
ALTER TABLE "public"."readings" ATTACH PARTITION "public"."readings_rest" DEFAULT;
ALTER TABLE "public"."readings" ADD CONSTRAINT "readings_pkey" PRIMARY KEY (id, region);
CREATE INDEX "readings_value_idx" ON ONLY "public"."readings" USING btree (value) WHERE (value > (0)::numeric);
CREATE INDEX "readings_moon_value_idx" ON "public"."readings_moon" USING btree (value) WHERE (value > (0)::numeric);
ALTER INDEX "public"."readings_value_idx" ATTACH PARTITION "public"."readings_rest_value_idx";
ALTER INDEX "public"."readings_value_idx" ATTACH PARTITION "public"."readings_moon_value_idx";
COMMENT ON INDEX "public"."readings_value_idx" IS 'by value';
ALTER TABLE "public"."readings_rest" DROP CONSTRAINT IF EXISTS "_so_within_readings_rest";
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.how_many()
 RETURNS bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM public.readings;
END;
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.rows_of(r text)
 RETURNS SETOF public.readings
 LANGUAGE sql
 STABLE
AS $function$ SELECT * FROM readings WHERE region = r $function$;
CREATE STATISTICS "public"."readings_stat" (ndistinct) ON region, value FROM "public"."readings";
CREATE VIEW "public"."named" AS
 SELECT readings.id,
    readings.note,
    readings.region
   FROM public.readings;
CREATE VIEW "public"."counted" AS
 SELECT named.region,
    count(*) AS count
   FROM public.named
  GROUP BY named.region;
CREATE MATERIALIZED VIEW "public"."sums" AS
 SELECT readings.region,
    sum(readings.value) AS total
   FROM public.readings
  GROUP BY readings.region;
CREATE UNIQUE INDEX "sums_region_idx" ON "public"."sums" USING btree (region);
CREATE TRIGGER touched BEFORE INSERT OR UPDATE ON public.readings FOR EACH ROW EXECUTE FUNCTION public.touch();
COMMENT ON TRIGGER "touched" ON "public"."readings" IS 'keeps the time';
CREATE POLICY "every" ON "public"."readings" AS PERMISSIVE FOR ALL TO PUBLIC USING ((region <> ''::text));
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: LOCK TABLE "public"."readings" IN ACCESS EXCLUSIVE MODE;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'MATERIALIZED VIEW "public"."sums"', 'TABLE "public"."sums"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."sums"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."sums"', attname), 'TABLE "public"."sums"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."sums"'::regclass
-- undo:     UNION ALL SELECT 'FUNCTION "public"."how_many"()', 'ROUTINE "public"."how_many"()', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."how_many"()'::regprocedure
-- undo:     UNION ALL SELECT 'FUNCTION "public"."rows_of"(r text)', 'ROUTINE "public"."rows_of"(text)', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."rows_of"(text)'::regprocedure
-- undo:     UNION ALL SELECT 'STATISTICS "public"."readings_stat"', NULL, stxowner, NULL::aclitem[], '', NULL::oid, NULL::oid, 0 FROM pg_statistic_ext WHERE stxnamespace = '"public"'::regnamespace AND stxname = 'readings_stat'
-- undo:     UNION ALL SELECT 'TABLE "public"."readings"', 'TABLE "public"."readings"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."readings"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."readings"', attname), 'TABLE "public"."readings"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."readings"'::regclass
-- undo:     UNION ALL SELECT 'VIEW "public"."counted"', 'TABLE "public"."counted"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."counted"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."counted"', attname), 'TABLE "public"."counted"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."counted"'::regclass AND attname IN ('region', 'count')
-- undo:     UNION ALL SELECT 'VIEW "public"."named"', 'TABLE "public"."named"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."named"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."named"', attname), 'TABLE "public"."named"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."named"'::regclass AND attname IN ('id', 'note', 'region'))
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP POLICY "every" ON "public"."readings";
-- undo: DROP TRIGGER "touched" ON "public"."readings";
-- undo: DROP INDEX "public"."sums_region_idx";
-- undo: DROP MATERIALIZED VIEW "public"."sums";
-- undo: DROP VIEW "public"."counted";
-- undo: DROP VIEW "public"."named";
-- undo: DROP STATISTICS "public"."readings_stat";
-- undo: DROP FUNCTION "public"."rows_of"(r text);
-- undo: DROP FUNCTION "public"."how_many"();
-- undo: SET LOCAL statement_timeout = 0;
-- undo: ALTER TABLE "public"."readings" NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY;
-- undo: ALTER TABLE "public"."readings" DETACH PARTITION "public"."readings_rest";
-- undo: INSERT INTO "public"."readings_rest" ("id", "region", "value", "note", "seen") SELECT "id", "region", "value", "note", "seen" FROM "public"."readings";
-- undo: ALTER SEQUENCE "public"."readings_id_seq" RENAME TO "_so_old_readings_id_seq";
-- undo: ALTER TABLE "public"."readings_rest" ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME "public"."readings_id_seq" INCREMENT BY 5 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 10 CACHE 1);
-- undo: SELECT setval('"public"."readings_id_seq"', last_value, is_called) FROM "public"."_so_old_readings_id_seq";
-- undo: DROP TABLE "public"."readings";
-- undo: ALTER TABLE "public"."readings_rest" RENAME TO "readings";
-- undo: ALTER TABLE "public"."readings" DROP CONSTRAINT "readings_rest_pkey";
-- undo: ALTER INDEX "public"."readings_rest_value_idx" RENAME TO "readings_value_idx";
-- undo: COMMENT ON INDEX "public"."readings_value_idx" IS 'by value';
-- undo: ALTER TABLE "public"."readings" ADD CONSTRAINT "readings_pkey" PRIMARY KEY USING INDEX "_so_undo_readings_pkey";
-- undo: ALTER TABLE "public"."readings" ENABLE ROW LEVEL SECURITY;
-- undo: ALTER TABLE "public"."readings" REPLICA IDENTITY FULL;
-- undo: COMMENT ON TABLE "public"."readings" IS 'what was measured';
-- undo: ALTER TABLE ONLY "public"."readings" ALTER COLUMN "value" SET STATISTICS 500;
-- undo: COMMENT ON COLUMN "public"."readings"."value" IS 'in metres';
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.how_many()
-- undo:  RETURNS bigint
-- undo:  LANGUAGE sql
-- undo:  STABLE
-- undo: BEGIN ATOMIC
-- undo:  SELECT count(*) AS count
-- undo:     FROM public.readings;
-- undo: END;
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.rows_of(r text)
-- undo:  RETURNS SETOF public.readings
-- undo:  LANGUAGE sql
-- undo:  STABLE
-- undo: AS $function$ SELECT * FROM readings WHERE region = r $function$;
-- undo: CREATE STATISTICS "public"."readings_stat" (ndistinct) ON region, value FROM "public"."readings";
-- undo: CREATE VIEW "public"."named" AS
-- undo:  SELECT readings.id,
-- undo:     readings.note,
-- undo:     readings.region
-- undo:    FROM public.readings;
-- undo: CREATE VIEW "public"."counted" AS
-- undo:  SELECT named.region,
-- undo:     count(*) AS count
-- undo:    FROM public.named
-- undo:   GROUP BY named.region;
-- undo: CREATE MATERIALIZED VIEW "public"."sums" AS
-- undo:  SELECT readings.region,
-- undo:     sum(readings.value) AS total
-- undo:    FROM public.readings
-- undo:   GROUP BY readings.region;
-- undo: CREATE UNIQUE INDEX "sums_region_idx" ON "public"."sums" USING btree (region);
-- undo: CREATE TRIGGER touched BEFORE INSERT OR UPDATE ON public.readings FOR EACH ROW EXECUTE FUNCTION public.touch();
-- undo: COMMENT ON TRIGGER "touched" ON "public"."readings" IS 'keeps the time';
-- undo: CREATE POLICY "every" ON "public"."readings" AS PERMISSIVE FOR ALL TO PUBLIC USING ((region <> ''::text));
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.readings_rest; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_readings_pkey";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_readings_pkey" ON "public"."readings_rest" USING btree (id)
