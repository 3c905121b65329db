-- ==== expand
-- rename_column; ACCESS EXCLUSIVE public."a\\b;--"; !lock
ALTER TABLE "public"."a\\b;--" ADD COLUMN "a\\b;--" text;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type,  E'"a\\\\b;--"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ( E'"public"."a\\\\b;--"'::regclass) AND attname = 'a');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass,  E'"a\\\\b;--"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ( E'"public"."a\\\\b;--"'::regclass) AND attname = 'a'); END$so$;
-- undo: ALTER TABLE "public"."a\\b;--" DROP COLUMN "a\\b;--"

-- rename_column; SHARE ROW EXCLUSIVE public."a\\b;--"; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_a\\b;--_a\\b;--"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW."a\\b;--" IS NULL THEN
            NEW."a\\b;--" := NEW."a"::text;
        ELSE
            NEW."a" := NEW."a\\b;--"::text;
        END IF;
    ELSIF OLD."a\\b;--" IS DISTINCT FROM NEW."a\\b;--" THEN
        NEW."a" := NEW."a\\b;--"::text;
    ELSE
        NEW."a\\b;--" := NEW."a"::text;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_a\\b;--_a\\b;--"() IS  E'schemaops: keeps a and a\\\\b;-- in sync';
CREATE TRIGGER "zzz_so_insert_a\\b;--" BEFORE INSERT ON "public"."a\\b;--" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_a\\b;--_a\\b;--"();
COMMENT ON TRIGGER "zzz_so_insert_a\\b;--" ON "public"."a\\b;--" IS  E'schemaops: keeps a and a\\\\b;-- in sync';
CREATE TRIGGER "zzz_so_update_a\\b;--" BEFORE UPDATE ON "public"."a\\b;--" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."a\\b;--" IS DISTINCT FROM NEW."a\\b;--") EXECUTE FUNCTION "public"."_so_sync_a\\b;--_a\\b;--"();
COMMENT ON TRIGGER "zzz_so_update_a\\b;--" ON "public"."a\\b;--" IS  E'schemaops: keeps a and a\\\\b;-- in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a\\b;--" ON "public"."a\\b;--";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a\\b;--" ON "public"."a\\b;--";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_a\\b;--_a\\b;--"()
-- ==== backfill
-- rename_column; ROW EXCLUSIVE public."a\\b;--"; repeated
UPDATE "public"."a\\b;--" SET "a\\b;--" = "a"
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."a\\b;--"
    WHERE "a\\b;--" IS DISTINCT FROM "a"
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("a\\b;--" IS DISTINCT FROM "a");
-- no undo: the value goes with the column that holds it

-- rename_column; SHARE UPDATE EXCLUSIVE public."a\\b;--"; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_copy_a\\b;--_a_key" ON "public"."a\\b;--" USING btree ("a\\b;--");
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_copy_a\\b;--_a_key"
-- ==== contract
-- rename_column; ACCESS EXCLUSIVE public."a\\b;--"; !lock
-- gate: SELECT "id", "a", "a\\b;--" FROM "public"."a\\b;--" WHERE "a\\b;--" IS DISTINCT FROM "a" LIMIT 5
DROP TRIGGER IF EXISTS "zzz_so_insert_a\\b;--" ON "public"."a\\b;--";
DROP TRIGGER IF EXISTS "zzz_so_update_a\\b;--" ON "public"."a\\b;--";
DROP FUNCTION IF EXISTS "public"."_so_sync_a\\b;--_a\\b;--"();
ALTER TABLE "public"."a\\b;--" RENAME COLUMN "a\\b;--" TO "_so_old_a\\b;--";
ALTER TABLE "public"."a\\b;--" RENAME COLUMN "a" TO "a\\b;--";
CREATE OR REPLACE FUNCTION "public"."_so_sync_a\\b;--_a\\b;--"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_a\\b;--" := NEW."a\\b;--"::text;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_a\\b;--_a\\b;--"() IS  E'schemaops: keeps a\\\\b;-- and _so_old_a\\\\b;-- in sync';
CREATE TRIGGER "zzz_so_insert_a\\b;--" BEFORE INSERT ON "public"."a\\b;--" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_a\\b;--_a\\b;--"();
COMMENT ON TRIGGER "zzz_so_insert_a\\b;--" ON "public"."a\\b;--" IS  E'schemaops: keeps a\\\\b;-- and _so_old_a\\\\b;-- in sync';
CREATE TRIGGER "zzz_so_update_a\\b;--" BEFORE UPDATE ON "public"."a\\b;--" FOR EACH ROW WHEN (OLD."a\\b;--" IS DISTINCT FROM NEW."a\\b;--") EXECUTE FUNCTION "public"."_so_sync_a\\b;--_a\\b;--"();
COMMENT ON TRIGGER "zzz_so_update_a\\b;--" ON "public"."a\\b;--" IS  E'schemaops: keeps a\\\\b;-- and _so_old_a\\\\b;-- in sync';
COMMENT ON COLUMN "public"."a\\b;--"."_so_old_a\\b;--" IS 'schemaops: retired';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a\\b;--" ON "public"."a\\b;--";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a\\b;--" ON "public"."a\\b;--";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_a\\b;--_a\\b;--"();
-- undo: COMMENT ON COLUMN "public"."a\\b;--"."_so_old_a\\b;--" IS NULL;
-- undo: ALTER TABLE "public"."a\\b;--" RENAME COLUMN "a\\b;--" TO "a";
-- undo: ALTER TABLE "public"."a\\b;--" RENAME COLUMN "_so_old_a\\b;--" TO "a\\b;--";
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_a\\b;--_a\\b;--"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' THEN
-- undo:         IF NEW."a\\b;--" IS NULL THEN
-- undo:             NEW."a\\b;--" := NEW."a"::text;
-- undo:         ELSE
-- undo:             NEW."a" := NEW."a\\b;--"::text;
-- undo:         END IF;
-- undo:     ELSIF OLD."a\\b;--" IS DISTINCT FROM NEW."a\\b;--" THEN
-- undo:         NEW."a" := NEW."a\\b;--"::text;
-- undo:     ELSE
-- undo:         NEW."a\\b;--" := NEW."a"::text;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_a\\b;--_a\\b;--"() IS  E'schemaops: keeps a and a\\\\b;-- in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_a\\b;--" BEFORE INSERT ON "public"."a\\b;--" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_a\\b;--_a\\b;--"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_a\\b;--" ON "public"."a\\b;--" IS  E'schemaops: keeps a and a\\\\b;-- in sync';
-- undo: CREATE TRIGGER "zzz_so_update_a\\b;--" BEFORE UPDATE ON "public"."a\\b;--" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."a\\b;--" IS DISTINCT FROM NEW."a\\b;--") EXECUTE FUNCTION "public"."_so_sync_a\\b;--_a\\b;--"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_a\\b;--" ON "public"."a\\b;--" IS  E'schemaops: keeps a and a\\\\b;-- in sync'

-- direct; ACCESS EXCLUSIVE public."a\\b;--"; !lock
ALTER TABLE "public"."a\\b;--" RENAME CONSTRAINT "a\\b;--_a_key" TO "a\\b;--_a\\b;--_key";
-- undo: ALTER TABLE "public"."a\\b;--" RENAME CONSTRAINT "a\\b;--_a\\b;--_key" TO "a\\b;--_a_key"
-- ==== purge
-- rename_column; ACCESS EXCLUSIVE public."a\\b;--"; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_a\\b;--" ON "public"."a\\b;--";
DROP TRIGGER IF EXISTS "zzz_so_update_a\\b;--" ON "public"."a\\b;--";
DROP FUNCTION IF EXISTS "public"."_so_sync_a\\b;--_a\\b;--"();
ALTER TABLE "public"."a\\b;--" DROP COLUMN "_so_old_a\\b;--";
-- no undo: the copy is gone
