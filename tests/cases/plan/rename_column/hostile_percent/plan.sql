-- ==== expand
-- rename_column; ACCESS EXCLUSIVE public."100% {} %s"; !lock
ALTER TABLE "public"."100% {} %s" ADD COLUMN "100% {} %s" text;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"100% {} %s"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."100% {} %s"'::regclass) AND attname = 'a');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"100% {} %s"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."100% {} %s"'::regclass) AND attname = 'a'); END$so$;
-- undo: ALTER TABLE "public"."100% {} %s" DROP COLUMN "100% {} %s"

-- rename_column; SHARE ROW EXCLUSIVE public."100% {} %s"; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW."100% {} %s" IS NULL THEN
            NEW."100% {} %s" := NEW."a"::text;
        ELSE
            NEW."a" := NEW."100% {} %s"::text;
        END IF;
    ELSIF OLD."100% {} %s" IS DISTINCT FROM NEW."100% {} %s" THEN
        NEW."a" := NEW."100% {} %s"::text;
    ELSE
        NEW."100% {} %s" := NEW."a"::text;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"() IS 'schemaops: keeps a and 100% {} %s in sync';
CREATE TRIGGER "zzz_so_insert_100% {} %s" BEFORE INSERT ON "public"."100% {} %s" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"();
COMMENT ON TRIGGER "zzz_so_insert_100% {} %s" ON "public"."100% {} %s" IS 'schemaops: keeps a and 100% {} %s in sync';
CREATE TRIGGER "zzz_so_update_100% {} %s" BEFORE UPDATE ON "public"."100% {} %s" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."100% {} %s" IS DISTINCT FROM NEW."100% {} %s") EXECUTE FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"();
COMMENT ON TRIGGER "zzz_so_update_100% {} %s" ON "public"."100% {} %s" IS 'schemaops: keeps a and 100% {} %s in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_100% {} %s" ON "public"."100% {} %s";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_100% {} %s" ON "public"."100% {} %s";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_100% {} %s_100% {} %s"()
-- ==== backfill
-- rename_column; ROW EXCLUSIVE public."100% {} %s"; repeated
UPDATE "public"."100% {} %s" SET "100% {} %s" = "a"
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."100% {} %s"
    WHERE "100% {} %s" IS DISTINCT FROM "a"
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("100% {} %s" IS DISTINCT FROM "a");
-- no undo: the value goes with the column that holds it

-- rename_column; SHARE UPDATE EXCLUSIVE public."100% {} %s"; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_copy_100% {} %s_a_key" ON "public"."100% {} %s" USING btree ("100% {} %s");
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_copy_100% {} %s_a_key"
-- ==== contract
-- rename_column; ACCESS EXCLUSIVE public."100% {} %s"; !lock
-- gate: SELECT "id", "a", "100% {} %s" FROM "public"."100% {} %s" WHERE "100% {} %s" IS DISTINCT FROM "a" LIMIT 5
DROP TRIGGER IF EXISTS "zzz_so_insert_100% {} %s" ON "public"."100% {} %s";
DROP TRIGGER IF EXISTS "zzz_so_update_100% {} %s" ON "public"."100% {} %s";
DROP FUNCTION IF EXISTS "public"."_so_sync_100% {} %s_100% {} %s"();
ALTER TABLE "public"."100% {} %s" RENAME COLUMN "100% {} %s" TO "_so_old_100% {} %s";
ALTER TABLE "public"."100% {} %s" RENAME COLUMN "a" TO "100% {} %s";
CREATE OR REPLACE FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_100% {} %s" := NEW."100% {} %s"::text;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"() IS 'schemaops: keeps 100% {} %s and _so_old_100% {} %s in sync';
CREATE TRIGGER "zzz_so_insert_100% {} %s" BEFORE INSERT ON "public"."100% {} %s" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"();
COMMENT ON TRIGGER "zzz_so_insert_100% {} %s" ON "public"."100% {} %s" IS 'schemaops: keeps 100% {} %s and _so_old_100% {} %s in sync';
CREATE TRIGGER "zzz_so_update_100% {} %s" BEFORE UPDATE ON "public"."100% {} %s" FOR EACH ROW WHEN (OLD."100% {} %s" IS DISTINCT FROM NEW."100% {} %s") EXECUTE FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"();
COMMENT ON TRIGGER "zzz_so_update_100% {} %s" ON "public"."100% {} %s" IS 'schemaops: keeps 100% {} %s and _so_old_100% {} %s in sync';
COMMENT ON COLUMN "public"."100% {} %s"."_so_old_100% {} %s" IS 'schemaops: retired';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_100% {} %s" ON "public"."100% {} %s";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_100% {} %s" ON "public"."100% {} %s";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_100% {} %s_100% {} %s"();
-- undo: COMMENT ON COLUMN "public"."100% {} %s"."_so_old_100% {} %s" IS NULL;
-- undo: ALTER TABLE "public"."100% {} %s" RENAME COLUMN "100% {} %s" TO "a";
-- undo: ALTER TABLE "public"."100% {} %s" RENAME COLUMN "_so_old_100% {} %s" TO "100% {} %s";
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' THEN
-- undo:         IF NEW."100% {} %s" IS NULL THEN
-- undo:             NEW."100% {} %s" := NEW."a"::text;
-- undo:         ELSE
-- undo:             NEW."a" := NEW."100% {} %s"::text;
-- undo:         END IF;
-- undo:     ELSIF OLD."100% {} %s" IS DISTINCT FROM NEW."100% {} %s" THEN
-- undo:         NEW."a" := NEW."100% {} %s"::text;
-- undo:     ELSE
-- undo:         NEW."100% {} %s" := NEW."a"::text;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"() IS 'schemaops: keeps a and 100% {} %s in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_100% {} %s" BEFORE INSERT ON "public"."100% {} %s" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_100% {} %s" ON "public"."100% {} %s" IS 'schemaops: keeps a and 100% {} %s in sync';
-- undo: CREATE TRIGGER "zzz_so_update_100% {} %s" BEFORE UPDATE ON "public"."100% {} %s" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."100% {} %s" IS DISTINCT FROM NEW."100% {} %s") EXECUTE FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_100% {} %s" ON "public"."100% {} %s" IS 'schemaops: keeps a and 100% {} %s in sync'

-- direct; ACCESS EXCLUSIVE public."100% {} %s"; !lock
ALTER TABLE "public"."100% {} %s" RENAME CONSTRAINT "100% {} %s_a_key" TO "100% {} %s_100% {} %s_key";
-- undo: ALTER TABLE "public"."100% {} %s" RENAME CONSTRAINT "100% {} %s_100% {} %s_key" TO "100% {} %s_a_key"
-- ==== purge
-- rename_column; ACCESS EXCLUSIVE public."100% {} %s"; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_100% {} %s" ON "public"."100% {} %s";
DROP TRIGGER IF EXISTS "zzz_so_update_100% {} %s" ON "public"."100% {} %s";
DROP FUNCTION IF EXISTS "public"."_so_sync_100% {} %s_100% {} %s"();
ALTER TABLE "public"."100% {} %s" DROP COLUMN "_so_old_100% {} %s";
-- no undo: the copy is gone
