-- ==== expand
-- rename_column; ACCESS EXCLUSIVE public."a$so$b"; !lock
ALTER TABLE "public"."a$so$b" ADD COLUMN "a$so$b" text;
DO $sox$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"a$so$b"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."a$so$b"'::regclass) AND attname = 'a');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"a$so$b"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."a$so$b"'::regclass) AND attname = 'a'); END$sox$;
-- undo: ALTER TABLE "public"."a$so$b" DROP COLUMN "a$so$b"

-- rename_column; SHARE ROW EXCLUSIVE public."a$so$b"; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_a$so$b_a$so$b"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $sox$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW."a$so$b" IS NULL THEN
            NEW."a$so$b" := NEW."a"::text;
        ELSE
            NEW."a" := NEW."a$so$b"::text;
        END IF;
    ELSIF OLD."a$so$b" IS DISTINCT FROM NEW."a$so$b" THEN
        NEW."a" := NEW."a$so$b"::text;
    ELSE
        NEW."a$so$b" := NEW."a"::text;
    END IF;
    RETURN NEW;
END$sox$;
COMMENT ON FUNCTION "public"."_so_sync_a$so$b_a$so$b"() IS 'schemaops: keeps a and a$so$b in sync';
CREATE TRIGGER "zzz_so_insert_a$so$b" BEFORE INSERT ON "public"."a$so$b" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_a$so$b_a$so$b"();
COMMENT ON TRIGGER "zzz_so_insert_a$so$b" ON "public"."a$so$b" IS 'schemaops: keeps a and a$so$b in sync';
CREATE TRIGGER "zzz_so_update_a$so$b" BEFORE UPDATE ON "public"."a$so$b" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."a$so$b" IS DISTINCT FROM NEW."a$so$b") EXECUTE FUNCTION "public"."_so_sync_a$so$b_a$so$b"();
COMMENT ON TRIGGER "zzz_so_update_a$so$b" ON "public"."a$so$b" IS 'schemaops: keeps a and a$so$b in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a$so$b" ON "public"."a$so$b";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a$so$b" ON "public"."a$so$b";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_a$so$b_a$so$b"()
-- ==== backfill
-- rename_column; ROW EXCLUSIVE public."a$so$b"; repeated
UPDATE "public"."a$so$b" SET "a$so$b" = "a"
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."a$so$b"
    WHERE "a$so$b" IS DISTINCT FROM "a"
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("a$so$b" IS DISTINCT FROM "a");
-- no undo: the value goes with the column that holds it

-- rename_column; SHARE UPDATE EXCLUSIVE public."a$so$b"; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_copy_a$so$b_a_key" ON "public"."a$so$b" USING btree ("a$so$b");
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_copy_a$so$b_a_key"
-- ==== contract
-- rename_column; ACCESS EXCLUSIVE public."a$so$b"; !lock
-- gate: SELECT "id", "a", "a$so$b" FROM "public"."a$so$b" WHERE "a$so$b" IS DISTINCT FROM "a" LIMIT 5
DROP TRIGGER IF EXISTS "zzz_so_insert_a$so$b" ON "public"."a$so$b";
DROP TRIGGER IF EXISTS "zzz_so_update_a$so$b" ON "public"."a$so$b";
DROP FUNCTION IF EXISTS "public"."_so_sync_a$so$b_a$so$b"();
ALTER TABLE "public"."a$so$b" RENAME COLUMN "a$so$b" TO "_so_old_a$so$b";
ALTER TABLE "public"."a$so$b" RENAME COLUMN "a" TO "a$so$b";
CREATE OR REPLACE FUNCTION "public"."_so_sync_a$so$b_a$so$b"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $sox$
BEGIN
    NEW."_so_old_a$so$b" := NEW."a$so$b"::text;
    RETURN NEW;
END$sox$;
COMMENT ON FUNCTION "public"."_so_sync_a$so$b_a$so$b"() IS 'schemaops: keeps a$so$b and _so_old_a$so$b in sync';
CREATE TRIGGER "zzz_so_insert_a$so$b" BEFORE INSERT ON "public"."a$so$b" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_a$so$b_a$so$b"();
COMMENT ON TRIGGER "zzz_so_insert_a$so$b" ON "public"."a$so$b" IS 'schemaops: keeps a$so$b and _so_old_a$so$b in sync';
CREATE TRIGGER "zzz_so_update_a$so$b" BEFORE UPDATE ON "public"."a$so$b" FOR EACH ROW WHEN (OLD."a$so$b" IS DISTINCT FROM NEW."a$so$b") EXECUTE FUNCTION "public"."_so_sync_a$so$b_a$so$b"();
COMMENT ON TRIGGER "zzz_so_update_a$so$b" ON "public"."a$so$b" IS 'schemaops: keeps a$so$b and _so_old_a$so$b in sync';
COMMENT ON COLUMN "public"."a$so$b"."_so_old_a$so$b" IS 'schemaops: retired';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a$so$b" ON "public"."a$so$b";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a$so$b" ON "public"."a$so$b";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_a$so$b_a$so$b"();
-- undo: COMMENT ON COLUMN "public"."a$so$b"."_so_old_a$so$b" IS NULL;
-- undo: ALTER TABLE "public"."a$so$b" RENAME COLUMN "a$so$b" TO "a";
-- undo: ALTER TABLE "public"."a$so$b" RENAME COLUMN "_so_old_a$so$b" TO "a$so$b";
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_a$so$b_a$so$b"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $sox$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' THEN
-- undo:         IF NEW."a$so$b" IS NULL THEN
-- undo:             NEW."a$so$b" := NEW."a"::text;
-- undo:         ELSE
-- undo:             NEW."a" := NEW."a$so$b"::text;
-- undo:         END IF;
-- undo:     ELSIF OLD."a$so$b" IS DISTINCT FROM NEW."a$so$b" THEN
-- undo:         NEW."a" := NEW."a$so$b"::text;
-- undo:     ELSE
-- undo:         NEW."a$so$b" := NEW."a"::text;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$sox$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_a$so$b_a$so$b"() IS 'schemaops: keeps a and a$so$b in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_a$so$b" BEFORE INSERT ON "public"."a$so$b" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_a$so$b_a$so$b"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_a$so$b" ON "public"."a$so$b" IS 'schemaops: keeps a and a$so$b in sync';
-- undo: CREATE TRIGGER "zzz_so_update_a$so$b" BEFORE UPDATE ON "public"."a$so$b" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."a$so$b" IS DISTINCT FROM NEW."a$so$b") EXECUTE FUNCTION "public"."_so_sync_a$so$b_a$so$b"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_a$so$b" ON "public"."a$so$b" IS 'schemaops: keeps a and a$so$b in sync'

-- direct; ACCESS EXCLUSIVE public."a$so$b"; !lock
ALTER TABLE "public"."a$so$b" RENAME CONSTRAINT "a$so$b_a_key" TO "a$so$b_a$so$b_key";
-- undo: ALTER TABLE "public"."a$so$b" RENAME CONSTRAINT "a$so$b_a$so$b_key" TO "a$so$b_a_key"
-- ==== purge
-- rename_column; ACCESS EXCLUSIVE public."a$so$b"; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_a$so$b" ON "public"."a$so$b";
DROP TRIGGER IF EXISTS "zzz_so_update_a$so$b" ON "public"."a$so$b";
DROP FUNCTION IF EXISTS "public"."_so_sync_a$so$b_a$so$b"();
ALTER TABLE "public"."a$so$b" DROP COLUMN "_so_old_a$so$b";
-- no undo: the copy is gone
