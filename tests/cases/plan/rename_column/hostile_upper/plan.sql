-- ==== expand
-- rename_column; ACCESS EXCLUSIVE public."MixedCase"; !lock
ALTER TABLE "public"."MixedCase" ADD COLUMN "MixedCase" text;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"MixedCase"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."MixedCase"'::regclass) AND attname = 'a');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"MixedCase"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."MixedCase"'::regclass) AND attname = 'a'); END$so$;
-- undo: ALTER TABLE "public"."MixedCase" DROP COLUMN "MixedCase"

-- rename_column; SHARE ROW EXCLUSIVE public."MixedCase"; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_MixedCase_MixedCase"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW."MixedCase" IS NULL THEN
            NEW."MixedCase" := NEW."a"::text;
        ELSE
            NEW."a" := NEW."MixedCase"::text;
        END IF;
    ELSIF OLD."MixedCase" IS DISTINCT FROM NEW."MixedCase" THEN
        NEW."a" := NEW."MixedCase"::text;
    ELSE
        NEW."MixedCase" := NEW."a"::text;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_MixedCase_MixedCase"() IS 'schemaops: keeps a and MixedCase in sync';
CREATE TRIGGER "zzz_so_insert_MixedCase" BEFORE INSERT ON "public"."MixedCase" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_MixedCase_MixedCase"();
COMMENT ON TRIGGER "zzz_so_insert_MixedCase" ON "public"."MixedCase" IS 'schemaops: keeps a and MixedCase in sync';
CREATE TRIGGER "zzz_so_update_MixedCase" BEFORE UPDATE ON "public"."MixedCase" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."MixedCase" IS DISTINCT FROM NEW."MixedCase") EXECUTE FUNCTION "public"."_so_sync_MixedCase_MixedCase"();
COMMENT ON TRIGGER "zzz_so_update_MixedCase" ON "public"."MixedCase" IS 'schemaops: keeps a and MixedCase in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_MixedCase" ON "public"."MixedCase";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_MixedCase" ON "public"."MixedCase";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_MixedCase_MixedCase"()
-- ==== backfill
-- rename_column; ROW EXCLUSIVE public."MixedCase"; repeated
UPDATE "public"."MixedCase" SET "MixedCase" = "a"
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."MixedCase"
    WHERE "MixedCase" IS DISTINCT FROM "a"
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("MixedCase" IS DISTINCT FROM "a");
-- no undo: the value goes with the column that holds it

-- rename_column; SHARE UPDATE EXCLUSIVE public."MixedCase"; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_copy_MixedCase_a_key" ON "public"."MixedCase" USING btree ("MixedCase");
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_copy_MixedCase_a_key"
-- ==== contract
-- rename_column; ACCESS EXCLUSIVE public."MixedCase"; !lock
-- gate: SELECT "id", "a", "MixedCase" FROM "public"."MixedCase" WHERE "MixedCase" IS DISTINCT FROM "a" LIMIT 5
DROP TRIGGER IF EXISTS "zzz_so_insert_MixedCase" ON "public"."MixedCase";
DROP TRIGGER IF EXISTS "zzz_so_update_MixedCase" ON "public"."MixedCase";
DROP FUNCTION IF EXISTS "public"."_so_sync_MixedCase_MixedCase"();
ALTER TABLE "public"."MixedCase" RENAME COLUMN "MixedCase" TO "_so_old_MixedCase";
ALTER TABLE "public"."MixedCase" RENAME COLUMN "a" TO "MixedCase";
CREATE OR REPLACE FUNCTION "public"."_so_sync_MixedCase_MixedCase"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_MixedCase" := NEW."MixedCase"::text;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_MixedCase_MixedCase"() IS 'schemaops: keeps MixedCase and _so_old_MixedCase in sync';
CREATE TRIGGER "zzz_so_insert_MixedCase" BEFORE INSERT ON "public"."MixedCase" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_MixedCase_MixedCase"();
COMMENT ON TRIGGER "zzz_so_insert_MixedCase" ON "public"."MixedCase" IS 'schemaops: keeps MixedCase and _so_old_MixedCase in sync';
CREATE TRIGGER "zzz_so_update_MixedCase" BEFORE UPDATE ON "public"."MixedCase" FOR EACH ROW WHEN (OLD."MixedCase" IS DISTINCT FROM NEW."MixedCase") EXECUTE FUNCTION "public"."_so_sync_MixedCase_MixedCase"();
COMMENT ON TRIGGER "zzz_so_update_MixedCase" ON "public"."MixedCase" IS 'schemaops: keeps MixedCase and _so_old_MixedCase in sync';
COMMENT ON COLUMN "public"."MixedCase"."_so_old_MixedCase" IS 'schemaops: retired';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_MixedCase" ON "public"."MixedCase";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_MixedCase" ON "public"."MixedCase";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_MixedCase_MixedCase"();
-- undo: COMMENT ON COLUMN "public"."MixedCase"."_so_old_MixedCase" IS NULL;
-- undo: ALTER TABLE "public"."MixedCase" RENAME COLUMN "MixedCase" TO "a";
-- undo: ALTER TABLE "public"."MixedCase" RENAME COLUMN "_so_old_MixedCase" TO "MixedCase";
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_MixedCase_MixedCase"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' THEN
-- undo:         IF NEW."MixedCase" IS NULL THEN
-- undo:             NEW."MixedCase" := NEW."a"::text;
-- undo:         ELSE
-- undo:             NEW."a" := NEW."MixedCase"::text;
-- undo:         END IF;
-- undo:     ELSIF OLD."MixedCase" IS DISTINCT FROM NEW."MixedCase" THEN
-- undo:         NEW."a" := NEW."MixedCase"::text;
-- undo:     ELSE
-- undo:         NEW."MixedCase" := NEW."a"::text;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_MixedCase_MixedCase"() IS 'schemaops: keeps a and MixedCase in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_MixedCase" BEFORE INSERT ON "public"."MixedCase" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_MixedCase_MixedCase"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_MixedCase" ON "public"."MixedCase" IS 'schemaops: keeps a and MixedCase in sync';
-- undo: CREATE TRIGGER "zzz_so_update_MixedCase" BEFORE UPDATE ON "public"."MixedCase" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."MixedCase" IS DISTINCT FROM NEW."MixedCase") EXECUTE FUNCTION "public"."_so_sync_MixedCase_MixedCase"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_MixedCase" ON "public"."MixedCase" IS 'schemaops: keeps a and MixedCase in sync'

-- direct; ACCESS EXCLUSIVE public."MixedCase"; !lock
ALTER TABLE "public"."MixedCase" RENAME CONSTRAINT "MixedCase_a_key" TO "MixedCase_MixedCase_key";
-- undo: ALTER TABLE "public"."MixedCase" RENAME CONSTRAINT "MixedCase_MixedCase_key" TO "MixedCase_a_key"
-- ==== purge
-- rename_column; ACCESS EXCLUSIVE public."MixedCase"; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_MixedCase" ON "public"."MixedCase";
DROP TRIGGER IF EXISTS "zzz_so_update_MixedCase" ON "public"."MixedCase";
DROP FUNCTION IF EXISTS "public"."_so_sync_MixedCase_MixedCase"();
ALTER TABLE "public"."MixedCase" DROP COLUMN "_so_old_MixedCase";
-- no undo: the copy is gone
