-- note: public.t.a is bigint for both applications from the end of backfill on: the new one may use its whole range then
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "_so_new_a" bigint;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_a"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'a');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_a"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'a'); END$so$;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "_so_new_a"

-- change_type; SHARE ROW EXCLUSIVE public.t; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_a"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_a" := NEW."a"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_a"() IS 'schemaops: keeps a and _so_new_a in sync';
CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_a"();
COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."t" IS 'schemaops: keeps a and _so_new_a in sync';
CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_t_a"();
COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."t" IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_a"()
-- ==== backfill
-- change_type; ROW EXCLUSIVE public.t; repeated
UPDATE "public"."t" SET "_so_new_a" = "a"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "_so_new_a" IS DISTINCT FROM ("a"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_a" IS DISTINCT FROM ("a"::bigint));
-- no undo: the value goes with the column that holds it

-- change_type; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.m; !lock; !data-dependent; !scan
-- gate: (SELECT 'public.t.a'::text, "a"::text FROM "public"."t" WHERE "a" IS DISTINCT FROM "_so_new_a"::integer LIMIT 5)
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'MATERIALIZED VIEW "public"."m"', 'TABLE "public"."m"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."m"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."m"', attname), 'TABLE "public"."m"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."m"'::regclass)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP INDEX "public"."m_a";
DROP MATERIALIZED VIEW "public"."m";
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_a"();
ALTER TABLE "public"."t" RENAME COLUMN "a" TO "_so_old_a";
ALTER TABLE "public"."t" RENAME COLUMN "_so_new_a" TO "a";
COMMENT ON COLUMN "public"."t"."_so_old_a" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_a"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_a" := CASE WHEN NEW."a" BETWEEN  -2147483648 AND 2147483647 THEN NEW."a"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_a"() IS 'schemaops: keeps a and _so_old_a in sync';
CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_a"();
COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."t" IS 'schemaops: keeps a and _so_old_a in sync';
CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_t_a"();
COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."t" IS 'schemaops: keeps a and _so_old_a in sync';
CREATE MATERIALIZED VIEW "public"."m" AS
 SELECT t.a,
    count(*) AS n
   FROM public.t
  GROUP BY t.a;
CREATE UNIQUE INDEX "m_a" ON "public"."m" USING btree (a);
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'MATERIALIZED VIEW "public"."m"', 'TABLE "public"."m"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."m"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."m"', attname), 'TABLE "public"."m"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."m"'::regclass)
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP INDEX "public"."m_a";
-- undo: DROP MATERIALIZED VIEW "public"."m";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_a"();
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "a" TO "_so_new_a";
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_a" TO "a";
-- undo: COMMENT ON COLUMN "public"."t"."a" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_t_a"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_a" := NEW."a"::bigint;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_t_a"() IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_a"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."t" IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_t_a"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."t" IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: CREATE MATERIALIZED VIEW "public"."m" AS
-- undo:  SELECT t.a,
-- undo:     count(*) AS n
-- undo:    FROM public.t
-- undo:   GROUP BY t.a;
-- undo: CREATE UNIQUE INDEX "m_a" ON "public"."m" USING btree (a);
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_a"();
ALTER TABLE "public"."t" DROP COLUMN "_so_old_a";
-- no undo: its values are gone
