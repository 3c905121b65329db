-- ==== expand
-- rename_column; ACCESS EXCLUSIVE public.select; !lock
ALTER TABLE "public"."select" ADD COLUMN "select" text;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"select"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."select"'::regclass) AND attname = 'a');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"select"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."select"'::regclass) AND attname = 'a'); END$so$;
-- undo: ALTER TABLE "public"."select" DROP COLUMN "select"

-- rename_column; SHARE ROW EXCLUSIVE public.select; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_select_select"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW."select" IS NULL THEN
            NEW."select" := NEW."a"::text;
        ELSE
            NEW."a" := NEW."select"::text;
        END IF;
    ELSIF OLD."select" IS DISTINCT FROM NEW."select" THEN
        NEW."a" := NEW."select"::text;
    ELSE
        NEW."select" := NEW."a"::text;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_select_select"() IS 'schemaops: keeps a and select in sync';
CREATE TRIGGER "zzz_so_insert_select" BEFORE INSERT ON "public"."select" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_select_select"();
COMMENT ON TRIGGER "zzz_so_insert_select" ON "public"."select" IS 'schemaops: keeps a and select in sync';
CREATE TRIGGER "zzz_so_update_select" BEFORE UPDATE ON "public"."select" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."select" IS DISTINCT FROM NEW."select") EXECUTE FUNCTION "public"."_so_sync_select_select"();
COMMENT ON TRIGGER "zzz_so_update_select" ON "public"."select" IS 'schemaops: keeps a and select in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_select" ON "public"."select";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_select" ON "public"."select";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_select_select"()
-- ==== backfill
-- rename_column; ROW EXCLUSIVE public.select; repeated
UPDATE "public"."select" SET "select" = "a"
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."select"
    WHERE "select" IS DISTINCT FROM "a"
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("select" IS DISTINCT FROM "a");
-- no undo: the value goes with the column that holds it

-- rename_column; SHARE UPDATE EXCLUSIVE public.select; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_copy_select_a_key" ON "public"."select" USING btree ("select");
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_copy_select_a_key"
-- ==== contract
-- rename_column; ACCESS EXCLUSIVE public.select; !lock
-- gate: SELECT "id", "a", "select" FROM "public"."select" WHERE "select" IS DISTINCT FROM "a" LIMIT 5
DROP TRIGGER IF EXISTS "zzz_so_insert_select" ON "public"."select";
DROP TRIGGER IF EXISTS "zzz_so_update_select" ON "public"."select";
DROP FUNCTION IF EXISTS "public"."_so_sync_select_select"();
ALTER TABLE "public"."select" RENAME COLUMN "select" TO "_so_old_select";
ALTER TABLE "public"."select" RENAME COLUMN "a" TO "select";
CREATE OR REPLACE FUNCTION "public"."_so_sync_select_select"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_select" := NEW."select"::text;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_select_select"() IS 'schemaops: keeps select and _so_old_select in sync';
CREATE TRIGGER "zzz_so_insert_select" BEFORE INSERT ON "public"."select" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_select_select"();
COMMENT ON TRIGGER "zzz_so_insert_select" ON "public"."select" IS 'schemaops: keeps select and _so_old_select in sync';
CREATE TRIGGER "zzz_so_update_select" BEFORE UPDATE ON "public"."select" FOR EACH ROW WHEN (OLD."select" IS DISTINCT FROM NEW."select") EXECUTE FUNCTION "public"."_so_sync_select_select"();
COMMENT ON TRIGGER "zzz_so_update_select" ON "public"."select" IS 'schemaops: keeps select and _so_old_select in sync';
COMMENT ON COLUMN "public"."select"."_so_old_select" IS 'schemaops: retired';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_select" ON "public"."select";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_select" ON "public"."select";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_select_select"();
-- undo: COMMENT ON COLUMN "public"."select"."_so_old_select" IS NULL;
-- undo: ALTER TABLE "public"."select" RENAME COLUMN "select" TO "a";
-- undo: ALTER TABLE "public"."select" RENAME COLUMN "_so_old_select" TO "select";
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_select_select"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' THEN
-- undo:         IF NEW."select" IS NULL THEN
-- undo:             NEW."select" := NEW."a"::text;
-- undo:         ELSE
-- undo:             NEW."a" := NEW."select"::text;
-- undo:         END IF;
-- undo:     ELSIF OLD."select" IS DISTINCT FROM NEW."select" THEN
-- undo:         NEW."a" := NEW."select"::text;
-- undo:     ELSE
-- undo:         NEW."select" := NEW."a"::text;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_select_select"() IS 'schemaops: keeps a and select in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_select" BEFORE INSERT ON "public"."select" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_select_select"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_select" ON "public"."select" IS 'schemaops: keeps a and select in sync';
-- undo: CREATE TRIGGER "zzz_so_update_select" BEFORE UPDATE ON "public"."select" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."select" IS DISTINCT FROM NEW."select") EXECUTE FUNCTION "public"."_so_sync_select_select"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_select" ON "public"."select" IS 'schemaops: keeps a and select in sync'

-- direct; ACCESS EXCLUSIVE public.select; !lock
ALTER TABLE "public"."select" RENAME CONSTRAINT "select_a_key" TO "select_select_key";
-- undo: ALTER TABLE "public"."select" RENAME CONSTRAINT "select_select_key" TO "select_a_key"
-- ==== purge
-- rename_column; ACCESS EXCLUSIVE public.select; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_select" ON "public"."select";
DROP TRIGGER IF EXISTS "zzz_so_update_select" ON "public"."select";
DROP FUNCTION IF EXISTS "public"."_so_sync_select_select"();
ALTER TABLE "public"."select" DROP COLUMN "_so_old_select";
-- no undo: the copy is gone
