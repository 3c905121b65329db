-- ==== expand
-- rename_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "b" text;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"b"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'a');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"b"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'a'); END$so$;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "b"

-- rename_column; SHARE ROW EXCLUSIVE public.t; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_b"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW."b" IS NULL THEN
            NEW."b" := NEW."a"::text;
        ELSE
            NEW."a" := NEW."b"::text;
        END IF;
    ELSIF OLD."b" IS DISTINCT FROM NEW."b" THEN
        NEW."a" := NEW."b"::text;
    ELSE
        NEW."b" := NEW."a"::text;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_b"() IS 'schemaops: keeps a and b in sync';
CREATE TRIGGER "zzz_so_insert_b" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_b"();
COMMENT ON TRIGGER "zzz_so_insert_b" ON "public"."t" IS 'schemaops: keeps a and b in sync';
CREATE TRIGGER "zzz_so_update_b" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."b" IS DISTINCT FROM NEW."b") EXECUTE FUNCTION "public"."_so_sync_t_b"();
COMMENT ON TRIGGER "zzz_so_update_b" ON "public"."t" IS 'schemaops: keeps a and b in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_b" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_b" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_b"()
-- ==== backfill
-- rename_column; ROW EXCLUSIVE public.t; repeated
UPDATE "public"."t" SET "b" = "a"
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "b" IS DISTINCT FROM "a"
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("b" IS DISTINCT FROM "a");
-- no undo: the value goes with the column that holds it
-- ==== contract
-- rename_column; ACCESS EXCLUSIVE public.t; !lock
-- gate: SELECT "id", "a", "b" FROM "public"."t" WHERE "b" IS DISTINCT FROM "a" LIMIT 5
DROP TRIGGER IF EXISTS "zzz_so_insert_b" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_b" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_b"();
ALTER TABLE "public"."t" RENAME COLUMN "b" TO "_so_old_b";
ALTER TABLE "public"."t" RENAME COLUMN "a" TO "b";
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_b"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_b" := NEW."b"::text;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_b"() IS 'schemaops: keeps b and _so_old_b in sync';
CREATE TRIGGER "zzz_so_insert_b" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_b"();
COMMENT ON TRIGGER "zzz_so_insert_b" ON "public"."t" IS 'schemaops: keeps b and _so_old_b in sync';
CREATE TRIGGER "zzz_so_update_b" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."b" IS DISTINCT FROM NEW."b") EXECUTE FUNCTION "public"."_so_sync_t_b"();
COMMENT ON TRIGGER "zzz_so_update_b" ON "public"."t" IS 'schemaops: keeps b and _so_old_b in sync';
COMMENT ON COLUMN "public"."t"."_so_old_b" IS 'schemaops: retired';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_b" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_b" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_b"();
-- undo: COMMENT ON COLUMN "public"."t"."_so_old_b" IS NULL;
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "b" TO "a";
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_b" TO "b";
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_t_b"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' THEN
-- undo:         IF NEW."b" IS NULL THEN
-- undo:             NEW."b" := NEW."a"::text;
-- undo:         ELSE
-- undo:             NEW."a" := NEW."b"::text;
-- undo:         END IF;
-- undo:     ELSIF OLD."b" IS DISTINCT FROM NEW."b" THEN
-- undo:         NEW."a" := NEW."b"::text;
-- undo:     ELSE
-- undo:         NEW."b" := NEW."a"::text;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_t_b"() IS 'schemaops: keeps a and b in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_b" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_b"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_b" ON "public"."t" IS 'schemaops: keeps a and b in sync';
-- undo: CREATE TRIGGER "zzz_so_update_b" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."b" IS DISTINCT FROM NEW."b") EXECUTE FUNCTION "public"."_so_sync_t_b"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_b" ON "public"."t" IS 'schemaops: keeps a and b in sync'
-- ==== purge
-- rename_column; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_b" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_b" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_b"();
ALTER TABLE "public"."t" DROP COLUMN "_so_old_b";
-- no undo: the copy is gone
