-- ==== expand
-- rename_column; ACCESS EXCLUSIVE public."x USING btree (y)"; !lock
ALTER TABLE "public"."x USING btree (y)" ADD COLUMN "x USING btree (y)" text;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"x USING btree (y)"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."x USING btree (y)"'::regclass) AND attname = 'a');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"x USING btree (y)"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."x USING btree (y)"'::regclass) AND attname = 'a'); END$so$;
-- undo: ALTER TABLE "public"."x USING btree (y)" DROP COLUMN "x USING btree (y)"

-- rename_column; SHARE ROW EXCLUSIVE public."x USING btree (y)"; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW."x USING btree (y)" IS NULL THEN
            NEW."x USING btree (y)" := NEW."a"::text;
        ELSE
            NEW."a" := NEW."x USING btree (y)"::text;
        END IF;
    ELSIF OLD."x USING btree (y)" IS DISTINCT FROM NEW."x USING btree (y)" THEN
        NEW."a" := NEW."x USING btree (y)"::text;
    ELSE
        NEW."x USING btree (y)" := NEW."a"::text;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"() IS 'schemaops: keeps a and x USING btree (y) in sync';
CREATE TRIGGER "zzz_so_insert_x USING btree (y)" BEFORE INSERT ON "public"."x USING btree (y)" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"();
COMMENT ON TRIGGER "zzz_so_insert_x USING btree (y)" ON "public"."x USING btree (y)" IS 'schemaops: keeps a and x USING btree (y) in sync';
CREATE TRIGGER "zzz_so_update_x USING btree (y)" BEFORE UPDATE ON "public"."x USING btree (y)" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."x USING btree (y)" IS DISTINCT FROM NEW."x USING btree (y)") EXECUTE FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"();
COMMENT ON TRIGGER "zzz_so_update_x USING btree (y)" ON "public"."x USING btree (y)" IS 'schemaops: keeps a and x USING btree (y) in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_x USING btree (y)" ON "public"."x USING btree (y)";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_x USING btree (y)" ON "public"."x USING btree (y)";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_x USING btree (y)_x USING btree (y)"()
-- ==== backfill
-- rename_column; ROW EXCLUSIVE public."x USING btree (y)"; repeated
UPDATE "public"."x USING btree (y)" SET "x USING btree (y)" = "a"
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."x USING btree (y)"
    WHERE "x USING btree (y)" IS DISTINCT FROM "a"
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("x USING btree (y)" IS DISTINCT FROM "a");
-- no undo: the value goes with the column that holds it

-- rename_column; SHARE UPDATE EXCLUSIVE public."x USING btree (y)"; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_copy_x USING btree (y)_a_key" ON "public"."x USING btree (y)" USING btree ("x USING btree (y)");
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_copy_x USING btree (y)_a_key"
-- ==== contract
-- rename_column; ACCESS EXCLUSIVE public."x USING btree (y)"; !lock
-- gate: SELECT "id", "a", "x USING btree (y)" FROM "public"."x USING btree (y)" WHERE "x USING btree (y)" IS DISTINCT FROM "a" LIMIT 5
DROP TRIGGER IF EXISTS "zzz_so_insert_x USING btree (y)" ON "public"."x USING btree (y)";
DROP TRIGGER IF EXISTS "zzz_so_update_x USING btree (y)" ON "public"."x USING btree (y)";
DROP FUNCTION IF EXISTS "public"."_so_sync_x USING btree (y)_x USING btree (y)"();
ALTER TABLE "public"."x USING btree (y)" RENAME COLUMN "x USING btree (y)" TO "_so_old_x USING btree (y)";
ALTER TABLE "public"."x USING btree (y)" RENAME COLUMN "a" TO "x USING btree (y)";
CREATE OR REPLACE FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_x USING btree (y)" := NEW."x USING btree (y)"::text;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"() IS 'schemaops: keeps x USING btree (y) and _so_old_x USING btree (y) in sync';
CREATE TRIGGER "zzz_so_insert_x USING btree (y)" BEFORE INSERT ON "public"."x USING btree (y)" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"();
COMMENT ON TRIGGER "zzz_so_insert_x USING btree (y)" ON "public"."x USING btree (y)" IS 'schemaops: keeps x USING btree (y) and _so_old_x USING btree (y) in sync';
CREATE TRIGGER "zzz_so_update_x USING btree (y)" BEFORE UPDATE ON "public"."x USING btree (y)" FOR EACH ROW WHEN (OLD."x USING btree (y)" IS DISTINCT FROM NEW."x USING btree (y)") EXECUTE FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"();
COMMENT ON TRIGGER "zzz_so_update_x USING btree (y)" ON "public"."x USING btree (y)" IS 'schemaops: keeps x USING btree (y) and _so_old_x USING btree (y) in sync';
COMMENT ON COLUMN "public"."x USING btree (y)"."_so_old_x USING btree (y)" IS 'schemaops: retired';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_x USING btree (y)" ON "public"."x USING btree (y)";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_x USING btree (y)" ON "public"."x USING btree (y)";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_x USING btree (y)_x USING btree (y)"();
-- undo: COMMENT ON COLUMN "public"."x USING btree (y)"."_so_old_x USING btree (y)" IS NULL;
-- undo: ALTER TABLE "public"."x USING btree (y)" RENAME COLUMN "x USING btree (y)" TO "a";
-- undo: ALTER TABLE "public"."x USING btree (y)" RENAME COLUMN "_so_old_x USING btree (y)" TO "x USING btree (y)";
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' THEN
-- undo:         IF NEW."x USING btree (y)" IS NULL THEN
-- undo:             NEW."x USING btree (y)" := NEW."a"::text;
-- undo:         ELSE
-- undo:             NEW."a" := NEW."x USING btree (y)"::text;
-- undo:         END IF;
-- undo:     ELSIF OLD."x USING btree (y)" IS DISTINCT FROM NEW."x USING btree (y)" THEN
-- undo:         NEW."a" := NEW."x USING btree (y)"::text;
-- undo:     ELSE
-- undo:         NEW."x USING btree (y)" := NEW."a"::text;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"() IS 'schemaops: keeps a and x USING btree (y) in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_x USING btree (y)" BEFORE INSERT ON "public"."x USING btree (y)" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_x USING btree (y)" ON "public"."x USING btree (y)" IS 'schemaops: keeps a and x USING btree (y) in sync';
-- undo: CREATE TRIGGER "zzz_so_update_x USING btree (y)" BEFORE UPDATE ON "public"."x USING btree (y)" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."x USING btree (y)" IS DISTINCT FROM NEW."x USING btree (y)") EXECUTE FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_x USING btree (y)" ON "public"."x USING btree (y)" IS 'schemaops: keeps a and x USING btree (y) in sync'

-- direct; ACCESS EXCLUSIVE public."x USING btree (y)"; !lock
ALTER TABLE "public"."x USING btree (y)" RENAME CONSTRAINT "x USING btree (y)_a_key" TO "x USING btree (y)_x USING btree (y)_key";
-- undo: ALTER TABLE "public"."x USING btree (y)" RENAME CONSTRAINT "x USING btree (y)_x USING btree (y)_key" TO "x USING btree (y)_a_key"
-- ==== purge
-- rename_column; ACCESS EXCLUSIVE public."x USING btree (y)"; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_x USING btree (y)" ON "public"."x USING btree (y)";
DROP TRIGGER IF EXISTS "zzz_so_update_x USING btree (y)" ON "public"."x USING btree (y)";
DROP FUNCTION IF EXISTS "public"."_so_sync_x USING btree (y)_x USING btree (y)"();
ALTER TABLE "public"."x USING btree (y)" DROP COLUMN "_so_old_x USING btree (y)";
-- no undo: the copy is gone
