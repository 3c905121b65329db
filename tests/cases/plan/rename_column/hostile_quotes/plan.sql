-- ==== expand
-- rename_column; ACCESS EXCLUSIVE public."it""s a 'name' "; !lock
ALTER TABLE "public"."it""s a 'name' " ADD COLUMN "it""s a 'name' " text;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"it""s a ''name'' "', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."it""s a ''name'' "'::regclass) AND attname = 'a');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"it""s a ''name'' "', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."it""s a ''name'' "'::regclass) AND attname = 'a'); END$so$;
-- undo: ALTER TABLE "public"."it""s a 'name' " DROP COLUMN "it""s a 'name' "

-- rename_column; SHARE ROW EXCLUSIVE public."it""s a 'name' "; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_it""s a 'name' _it""s a 'name' "() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW."it""s a 'name' " IS NULL THEN
            NEW."it""s a 'name' " := NEW."a"::text;
        ELSE
            NEW."a" := NEW."it""s a 'name' "::text;
        END IF;
    ELSIF OLD."it""s a 'name' " IS DISTINCT FROM NEW."it""s a 'name' " THEN
        NEW."a" := NEW."it""s a 'name' "::text;
    ELSE
        NEW."it""s a 'name' " := NEW."a"::text;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_it""s a 'name' _it""s a 'name' "() IS 'schemaops: keeps a and it"s a ''name''  in sync';
CREATE TRIGGER "zzz_so_insert_it""s a 'name' " BEFORE INSERT ON "public"."it""s a 'name' " FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_it""s a 'name' _it""s a 'name' "();
COMMENT ON TRIGGER "zzz_so_insert_it""s a 'name' " ON "public"."it""s a 'name' " IS 'schemaops: keeps a and it"s a ''name''  in sync';
CREATE TRIGGER "zzz_so_update_it""s a 'name' " BEFORE UPDATE ON "public"."it""s a 'name' " FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."it""s a 'name' " IS DISTINCT FROM NEW."it""s a 'name' ") EXECUTE FUNCTION "public"."_so_sync_it""s a 'name' _it""s a 'name' "();
COMMENT ON TRIGGER "zzz_so_update_it""s a 'name' " ON "public"."it""s a 'name' " IS 'schemaops: keeps a and it"s a ''name''  in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_it""s a 'name' " ON "public"."it""s a 'name' ";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_it""s a 'name' " ON "public"."it""s a 'name' ";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_it""s a 'name' _it""s a 'name' "()
-- ==== backfill
-- rename_column; ROW EXCLUSIVE public."it""s a 'name' "; repeated
UPDATE "public"."it""s a 'name' " SET "it""s a 'name' " = "a"
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."it""s a 'name' "
    WHERE "it""s a 'name' " IS DISTINCT FROM "a"
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("it""s a 'name' " IS DISTINCT FROM "a");
-- no undo: the value goes with the column that holds it

-- rename_column; SHARE UPDATE EXCLUSIVE public."it""s a 'name' "; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_copy_it""s a 'name' _a_key" ON "public"."it""s a 'name' " USING btree ("it""s a 'name' ");
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_copy_it""s a 'name' _a_key"
-- ==== contract
-- rename_column; ACCESS EXCLUSIVE public."it""s a 'name' "; !lock
-- gate: SELECT "id", "a", "it""s a 'name' " FROM "public"."it""s a 'name' " WHERE "it""s a 'name' " IS DISTINCT FROM "a" LIMIT 5
DROP TRIGGER IF EXISTS "zzz_so_insert_it""s a 'name' " ON "public"."it""s a 'name' ";
DROP TRIGGER IF EXISTS "zzz_so_update_it""s a 'name' " ON "public"."it""s a 'name' ";
DROP FUNCTION IF EXISTS "public"."_so_sync_it""s a 'name' _it""s a 'name' "();
ALTER TABLE "public"."it""s a 'name' " RENAME COLUMN "it""s a 'name' " TO "_so_old_it""s a 'name' ";
ALTER TABLE "public"."it""s a 'name' " RENAME COLUMN "a" TO "it""s a 'name' ";
CREATE OR REPLACE FUNCTION "public"."_so_sync_it""s a 'name' _it""s a 'name' "() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_it""s a 'name' " := NEW."it""s a 'name' "::text;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_it""s a 'name' _it""s a 'name' "() IS 'schemaops: keeps it"s a ''name''  and _so_old_it"s a ''name''  in sync';
CREATE TRIGGER "zzz_so_insert_it""s a 'name' " BEFORE INSERT ON "public"."it""s a 'name' " FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_it""s a 'name' _it""s a 'name' "();
COMMENT ON TRIGGER "zzz_so_insert_it""s a 'name' " ON "public"."it""s a 'name' " IS 'schemaops: keeps it"s a ''name''  and _so_old_it"s a ''name''  in sync';
CREATE TRIGGER "zzz_so_update_it""s a 'name' " BEFORE UPDATE ON "public"."it""s a 'name' " FOR EACH ROW WHEN (OLD."it""s a 'name' " IS DISTINCT FROM NEW."it""s a 'name' ") EXECUTE FUNCTION "public"."_so_sync_it""s a 'name' _it""s a 'name' "();
COMMENT ON TRIGGER "zzz_so_update_it""s a 'name' " ON "public"."it""s a 'name' " IS 'schemaops: keeps it"s a ''name''  and _so_old_it"s a ''name''  in sync';
COMMENT ON COLUMN "public"."it""s a 'name' "."_so_old_it""s a 'name' " IS 'schemaops: retired';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_it""s a 'name' " ON "public"."it""s a 'name' ";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_it""s a 'name' " ON "public"."it""s a 'name' ";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_it""s a 'name' _it""s a 'name' "();
-- undo: COMMENT ON COLUMN "public"."it""s a 'name' "."_so_old_it""s a 'name' " IS NULL;
-- undo: ALTER TABLE "public"."it""s a 'name' " RENAME COLUMN "it""s a 'name' " TO "a";
-- undo: ALTER TABLE "public"."it""s a 'name' " RENAME COLUMN "_so_old_it""s a 'name' " TO "it""s a 'name' ";
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_it""s a 'name' _it""s a 'name' "() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' THEN
-- undo:         IF NEW."it""s a 'name' " IS NULL THEN
-- undo:             NEW."it""s a 'name' " := NEW."a"::text;
-- undo:         ELSE
-- undo:             NEW."a" := NEW."it""s a 'name' "::text;
-- undo:         END IF;
-- undo:     ELSIF OLD."it""s a 'name' " IS DISTINCT FROM NEW."it""s a 'name' " THEN
-- undo:         NEW."a" := NEW."it""s a 'name' "::text;
-- undo:     ELSE
-- undo:         NEW."it""s a 'name' " := NEW."a"::text;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_it""s a 'name' _it""s a 'name' "() IS 'schemaops: keeps a and it"s a ''name''  in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_it""s a 'name' " BEFORE INSERT ON "public"."it""s a 'name' " FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_it""s a 'name' _it""s a 'name' "();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_it""s a 'name' " ON "public"."it""s a 'name' " IS 'schemaops: keeps a and it"s a ''name''  in sync';
-- undo: CREATE TRIGGER "zzz_so_update_it""s a 'name' " BEFORE UPDATE ON "public"."it""s a 'name' " FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."it""s a 'name' " IS DISTINCT FROM NEW."it""s a 'name' ") EXECUTE FUNCTION "public"."_so_sync_it""s a 'name' _it""s a 'name' "();
-- undo: COMMENT ON TRIGGER "zzz_so_update_it""s a 'name' " ON "public"."it""s a 'name' " IS 'schemaops: keeps a and it"s a ''name''  in sync'

-- direct; ACCESS EXCLUSIVE public."it""s a 'name' "; !lock
ALTER TABLE "public"."it""s a 'name' " RENAME CONSTRAINT "it""s a 'name' _a_key" TO "it""s a 'name' _it""s a 'name' _key";
-- undo: ALTER TABLE "public"."it""s a 'name' " RENAME CONSTRAINT "it""s a 'name' _it""s a 'name' _key" TO "it""s a 'name' _a_key"
-- ==== purge
-- rename_column; ACCESS EXCLUSIVE public."it""s a 'name' "; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_it""s a 'name' " ON "public"."it""s a 'name' ";
DROP TRIGGER IF EXISTS "zzz_so_update_it""s a 'name' " ON "public"."it""s a 'name' ";
DROP FUNCTION IF EXISTS "public"."_so_sync_it""s a 'name' _it""s a 'name' "();
ALTER TABLE "public"."it""s a 'name' " DROP COLUMN "_so_old_it""s a 'name' ";
-- no undo: the copy is gone
