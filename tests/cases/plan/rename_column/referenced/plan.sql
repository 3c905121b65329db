-- ==== expand
-- rename_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "id" integer;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"id"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'a');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"id"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'a'); END$so$;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "id"

-- rename_column; SHARE ROW EXCLUSIVE public.t; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_id"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW."id" IS NULL THEN
            NEW."id" := NEW."a"::integer;
        ELSE
            NEW."a" := NEW."id"::integer;
        END IF;
    ELSIF OLD."id" IS DISTINCT FROM NEW."id" THEN
        NEW."a" := NEW."id"::integer;
    ELSE
        NEW."id" := NEW."a"::integer;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_id"() IS 'schemaops: keeps a and id in sync';
CREATE TRIGGER "zzz_so_insert_id" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_id"();
COMMENT ON TRIGGER "zzz_so_insert_id" ON "public"."t" IS 'schemaops: keeps a and id in sync';
CREATE TRIGGER "zzz_so_update_id" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_sync_t_id"();
COMMENT ON TRIGGER "zzz_so_update_id" ON "public"."t" IS 'schemaops: keeps a and id in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_id" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_id" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_id"()
-- ==== backfill
-- rename_column; ROW EXCLUSIVE public.t; repeated
UPDATE "public"."t" SET "id" = "a"
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "id" IS DISTINCT FROM "a"
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("id" IS DISTINCT FROM "a");
-- no undo: the value goes with the column that holds it

-- rename_column; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_copy_t_pkey" ON "public"."t" USING btree (id);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_copy_t_pkey"
-- ==== contract
-- rename_column; ACCESS EXCLUSIVE public.t; !lock
-- gate: SELECT "id", "a" FROM "public"."t" WHERE "id" IS DISTINCT FROM "a" LIMIT 5
DROP TRIGGER IF EXISTS "zzz_so_insert_id" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_id" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_id"();
ALTER TABLE "public"."t" RENAME COLUMN "id" TO "_so_old_id";
ALTER TABLE "public"."t" RENAME COLUMN "a" TO "id";
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_id"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_id" := NEW."id"::integer;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_id"() IS 'schemaops: keeps id and _so_old_id in sync';
CREATE TRIGGER "zzz_so_insert_id" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_id"();
COMMENT ON TRIGGER "zzz_so_insert_id" ON "public"."t" IS 'schemaops: keeps id and _so_old_id in sync';
CREATE TRIGGER "zzz_so_update_id" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_sync_t_id"();
COMMENT ON TRIGGER "zzz_so_update_id" ON "public"."t" IS 'schemaops: keeps id and _so_old_id in sync';
COMMENT ON COLUMN "public"."t"."_so_old_id" IS 'schemaops: retired';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_id" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_id" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_id"();
-- undo: COMMENT ON COLUMN "public"."t"."_so_old_id" IS NULL;
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "id" TO "a";
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_id" TO "id";
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_t_id"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' THEN
-- undo:         IF NEW."id" IS NULL THEN
-- undo:             NEW."id" := NEW."a"::integer;
-- undo:         ELSE
-- undo:             NEW."a" := NEW."id"::integer;
-- undo:         END IF;
-- undo:     ELSIF OLD."id" IS DISTINCT FROM NEW."id" THEN
-- undo:         NEW."a" := NEW."id"::integer;
-- undo:     ELSE
-- undo:         NEW."id" := NEW."a"::integer;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_t_id"() IS 'schemaops: keeps a and id in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_id" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_id"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_id" ON "public"."t" IS 'schemaops: keeps a and id in sync';
-- undo: CREATE TRIGGER "zzz_so_update_id" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_sync_t_id"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_id" ON "public"."t" IS 'schemaops: keeps a and id in sync'
-- ==== purge
-- rename_column; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_id" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_id" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_id"();
ALTER TABLE "public"."t" DROP COLUMN "_so_old_id";
-- no undo: the copy is gone
