-- ==== expand
-- rename_column; ACCESS EXCLUSIVE public."größe ☃ ключ"; !lock
ALTER TABLE "public"."größe ☃ ключ" ADD COLUMN "größe ☃ ключ" text;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"größe ☃ ключ"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."größe ☃ ключ"'::regclass) AND attname = 'a');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"größe ☃ ключ"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."größe ☃ ключ"'::regclass) AND attname = 'a'); END$so$;
-- undo: ALTER TABLE "public"."größe ☃ ключ" DROP COLUMN "größe ☃ ключ"

-- rename_column; SHARE ROW EXCLUSIVE public."größe ☃ ключ"; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW."größe ☃ ключ" IS NULL THEN
            NEW."größe ☃ ключ" := NEW."a"::text;
        ELSE
            NEW."a" := NEW."größe ☃ ключ"::text;
        END IF;
    ELSIF OLD."größe ☃ ключ" IS DISTINCT FROM NEW."größe ☃ ключ" THEN
        NEW."a" := NEW."größe ☃ ключ"::text;
    ELSE
        NEW."größe ☃ ключ" := NEW."a"::text;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"() IS 'schemaops: keeps a and größe ☃ ключ in sync';
CREATE TRIGGER "zzz_so_insert_größe ☃ ключ" BEFORE INSERT ON "public"."größe ☃ ключ" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"();
COMMENT ON TRIGGER "zzz_so_insert_größe ☃ ключ" ON "public"."größe ☃ ключ" IS 'schemaops: keeps a and größe ☃ ключ in sync';
CREATE TRIGGER "zzz_so_update_größe ☃ ключ" BEFORE UPDATE ON "public"."größe ☃ ключ" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."größe ☃ ключ" IS DISTINCT FROM NEW."größe ☃ ключ") EXECUTE FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"();
COMMENT ON TRIGGER "zzz_so_update_größe ☃ ключ" ON "public"."größe ☃ ключ" IS 'schemaops: keeps a and größe ☃ ключ in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_größe ☃ ключ" ON "public"."größe ☃ ключ";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_größe ☃ ключ" ON "public"."größe ☃ ключ";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"()
-- ==== backfill
-- rename_column; ROW EXCLUSIVE public."größe ☃ ключ"; repeated
UPDATE "public"."größe ☃ ключ" SET "größe ☃ ключ" = "a"
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."größe ☃ ключ"
    WHERE "größe ☃ ключ" IS DISTINCT FROM "a"
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("größe ☃ ключ" IS DISTINCT FROM "a");
-- no undo: the value goes with the column that holds it

-- rename_column; SHARE UPDATE EXCLUSIVE public."größe ☃ ключ"; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_copy_größe ☃ ключ_a_key" ON "public"."größe ☃ ключ" USING btree ("größe ☃ ключ");
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_copy_größe ☃ ключ_a_key"
-- ==== contract
-- rename_column; ACCESS EXCLUSIVE public."größe ☃ ключ"; !lock
-- gate: SELECT "id", "a", "größe ☃ ключ" FROM "public"."größe ☃ ключ" WHERE "größe ☃ ключ" IS DISTINCT FROM "a" LIMIT 5
DROP TRIGGER IF EXISTS "zzz_so_insert_größe ☃ ключ" ON "public"."größe ☃ ключ";
DROP TRIGGER IF EXISTS "zzz_so_update_größe ☃ ключ" ON "public"."größe ☃ ключ";
DROP FUNCTION IF EXISTS "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"();
ALTER TABLE "public"."größe ☃ ключ" RENAME COLUMN "größe ☃ ключ" TO "_so_old_größe ☃ ключ";
ALTER TABLE "public"."größe ☃ ключ" RENAME COLUMN "a" TO "größe ☃ ключ";
CREATE OR REPLACE FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_größe ☃ ключ" := NEW."größe ☃ ключ"::text;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"() IS 'schemaops: keeps größe ☃ ключ and _so_old_größe ☃ ключ in sync';
CREATE TRIGGER "zzz_so_insert_größe ☃ ключ" BEFORE INSERT ON "public"."größe ☃ ключ" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"();
COMMENT ON TRIGGER "zzz_so_insert_größe ☃ ключ" ON "public"."größe ☃ ключ" IS 'schemaops: keeps größe ☃ ключ and _so_old_größe ☃ ключ in sync';
CREATE TRIGGER "zzz_so_update_größe ☃ ключ" BEFORE UPDATE ON "public"."größe ☃ ключ" FOR EACH ROW WHEN (OLD."größe ☃ ключ" IS DISTINCT FROM NEW."größe ☃ ключ") EXECUTE FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"();
COMMENT ON TRIGGER "zzz_so_update_größe ☃ ключ" ON "public"."größe ☃ ключ" IS 'schemaops: keeps größe ☃ ключ and _so_old_größe ☃ ключ in sync';
COMMENT ON COLUMN "public"."größe ☃ ключ"."_so_old_größe ☃ ключ" IS 'schemaops: retired';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_größe ☃ ключ" ON "public"."größe ☃ ключ";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_größe ☃ ключ" ON "public"."größe ☃ ключ";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"();
-- undo: COMMENT ON COLUMN "public"."größe ☃ ключ"."_so_old_größe ☃ ключ" IS NULL;
-- undo: ALTER TABLE "public"."größe ☃ ключ" RENAME COLUMN "größe ☃ ключ" TO "a";
-- undo: ALTER TABLE "public"."größe ☃ ключ" RENAME COLUMN "_so_old_größe ☃ ключ" TO "größe ☃ ключ";
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' THEN
-- undo:         IF NEW."größe ☃ ключ" IS NULL THEN
-- undo:             NEW."größe ☃ ключ" := NEW."a"::text;
-- undo:         ELSE
-- undo:             NEW."a" := NEW."größe ☃ ключ"::text;
-- undo:         END IF;
-- undo:     ELSIF OLD."größe ☃ ключ" IS DISTINCT FROM NEW."größe ☃ ключ" THEN
-- undo:         NEW."a" := NEW."größe ☃ ключ"::text;
-- undo:     ELSE
-- undo:         NEW."größe ☃ ключ" := NEW."a"::text;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"() IS 'schemaops: keeps a and größe ☃ ключ in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_größe ☃ ключ" BEFORE INSERT ON "public"."größe ☃ ключ" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_größe ☃ ключ" ON "public"."größe ☃ ключ" IS 'schemaops: keeps a and größe ☃ ключ in sync';
-- undo: CREATE TRIGGER "zzz_so_update_größe ☃ ключ" BEFORE UPDATE ON "public"."größe ☃ ключ" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."größe ☃ ключ" IS DISTINCT FROM NEW."größe ☃ ключ") EXECUTE FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_größe ☃ ключ" ON "public"."größe ☃ ключ" IS 'schemaops: keeps a and größe ☃ ключ in sync'

-- direct; ACCESS EXCLUSIVE public."größe ☃ ключ"; !lock
ALTER TABLE "public"."größe ☃ ключ" RENAME CONSTRAINT "größe ☃ ключ_a_key" TO "größe ☃ ключ_größe ☃ ключ_key";
-- undo: ALTER TABLE "public"."größe ☃ ключ" RENAME CONSTRAINT "größe ☃ ключ_größe ☃ ключ_key" TO "größe ☃ ключ_a_key"
-- ==== purge
-- rename_column; ACCESS EXCLUSIVE public."größe ☃ ключ"; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_größe ☃ ключ" ON "public"."größe ☃ ключ";
DROP TRIGGER IF EXISTS "zzz_so_update_größe ☃ ключ" ON "public"."größe ☃ ключ";
DROP FUNCTION IF EXISTS "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"();
ALTER TABLE "public"."größe ☃ ключ" DROP COLUMN "_so_old_größe ☃ ключ";
-- no undo: the copy is gone
