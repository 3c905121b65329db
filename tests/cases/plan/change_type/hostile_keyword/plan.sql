-- note: public.r.a is bigint for both applications from the end of backfill on: the new one may use its whole range then
-- note: public.select.select is bigint for both applications from the end of backfill on: the new one may use its whole range then
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.r; !lock
ALTER TABLE "public"."r" ADD COLUMN "_so_new_a" bigint;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_a"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."r"'::regclass) AND attname = 'a');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_a"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."r"'::regclass) AND attname = 'a'); END$so$;
-- undo: ALTER TABLE "public"."r" DROP COLUMN "_so_new_a"

-- change_type; SHARE ROW EXCLUSIVE public.r; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_r_a"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_a" := NEW."a"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_r_a"() IS 'schemaops: keeps a and _so_new_a in sync';
CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."r" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_r_a"();
COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."r" IS 'schemaops: keeps a and _so_new_a in sync';
CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."r" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_r_a"();
COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."r" IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."r";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."r";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_r_a"()

-- change_type; ACCESS EXCLUSIVE public.select; !lock
ALTER TABLE "public"."select" ADD COLUMN "_so_new_select" bigint;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_select"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."select"'::regclass) AND attname = 'select');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_select"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."select"'::regclass) AND attname = 'select'); END$so$;
-- undo: ALTER TABLE "public"."select" DROP COLUMN "_so_new_select"

-- change_type; SHARE ROW EXCLUSIVE public.select; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_select_select"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_select" := NEW."select"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_select_select"() IS 'schemaops: keeps select and _so_new_select in sync';
CREATE TRIGGER "zzz_so_insert_select" BEFORE INSERT ON "public"."select" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_select_select"();
COMMENT ON TRIGGER "zzz_so_insert_select" ON "public"."select" IS 'schemaops: keeps select and _so_new_select in sync';
CREATE TRIGGER "zzz_so_update_select" BEFORE UPDATE ON "public"."select" FOR EACH ROW WHEN (OLD."select" IS DISTINCT FROM NEW."select") EXECUTE FUNCTION "public"."_so_sync_select_select"();
COMMENT ON TRIGGER "zzz_so_update_select" ON "public"."select" IS 'schemaops: keeps select and _so_new_select in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_select" ON "public"."select";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_select" ON "public"."select";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_select_select"()
-- ==== backfill
-- change_type; ROW EXCLUSIVE public.r; repeated
UPDATE "public"."r" SET "_so_new_a" = "a"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."r"
    WHERE "_so_new_a" IS DISTINCT FROM ("a"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_a" IS DISTINCT FROM ("a"::bigint));
-- no undo: the value goes with the column that holds it

-- change_type; ROW EXCLUSIVE public.select; repeated
UPDATE "public"."select" SET "_so_new_select" = "select"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."select"
    WHERE "_so_new_select" IS DISTINCT FROM ("select"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_select" IS DISTINCT FROM ("select"::bigint));
-- no undo: the value goes with the column that holds it

-- change_type; ACCESS EXCLUSIVE public.select; !lock; !data-dependent
-- gate: SELECT "select" FROM "public"."select" WHERE "_so_new_select" IS NULL LIMIT 6
ALTER TABLE "public"."select" ADD CONSTRAINT "_so_not_null_select__so_new_select" CHECK ("_so_new_select" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."select" DROP CONSTRAINT IF EXISTS "_so_not_null_select__so_new_select"

-- change_type; SHARE UPDATE EXCLUSIVE public.select; !scan; !data-dependent
ALTER TABLE "public"."select" VALIDATE CONSTRAINT "_so_not_null_select__so_new_select";
-- no undo: it goes with the step that added it

-- change_type; ACCESS EXCLUSIVE public.select; !lock
ALTER TABLE "public"."select" ALTER COLUMN "_so_new_select" SET NOT NULL;
ALTER TABLE "public"."select" DROP CONSTRAINT IF EXISTS "_so_not_null_select__so_new_select";
-- undo: ALTER TABLE "public"."select" ALTER COLUMN "_so_new_select" DROP NOT NULL

-- change_type; SHARE UPDATE EXCLUSIVE public.r; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_i" ON "public"."r" USING btree (_so_new_a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_i"

-- change_type; SHARE UPDATE EXCLUSIVE public.select; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_select_pkey" ON "public"."select" USING btree (_so_new_select);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_select_pkey"

-- change_type; SHARE ROW EXCLUSIVE public.r; SHARE ROW EXCLUSIVE public.select; !lock
ALTER TABLE "public"."r" ADD CONSTRAINT "_so_new_r_a_fkey" FOREIGN KEY (_so_new_a) REFERENCES public."select"(_so_new_select) NOT VALID;
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT IF EXISTS "_so_new_r_a_fkey"

-- change_type; SHARE UPDATE EXCLUSIVE public.r; ROW SHARE public.select; !scan; !data-dependent
ALTER TABLE "public"."r" VALIDATE CONSTRAINT "_so_new_r_a_fkey";
-- undo: ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_a_fkey"

-- change_type; ACCESS EXCLUSIVE public.r; ACCESS EXCLUSIVE public.select; !lock; !data-dependent
-- gate: (SELECT 'public.r.a'::text, "a"::text FROM "public"."r" WHERE "a" IS DISTINCT FROM "_so_new_a"::integer LIMIT 5)
-- gate: UNION ALL
-- gate: (SELECT 'public.select.select'::text, "select"::text FROM "public"."select" WHERE "select" IS DISTINCT FROM "_so_new_select"::integer LIMIT 5)
ALTER TABLE "public"."r" DROP CONSTRAINT "r_a_fkey";
ALTER INDEX "public"."i" RENAME TO "_so_old_i";
ALTER TABLE "public"."select" DROP CONSTRAINT "select_pkey";
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."r";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."r";
DROP FUNCTION IF EXISTS "public"."_so_sync_r_a"();
ALTER TABLE "public"."r" RENAME COLUMN "a" TO "_so_old_a";
ALTER TABLE "public"."r" RENAME COLUMN "_so_new_a" TO "a";
COMMENT ON COLUMN "public"."r"."_so_old_a" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_r_a"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_a" := CASE WHEN NEW."a" BETWEEN  -2147483648 AND 2147483647 THEN NEW."a"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_r_a"() IS 'schemaops: keeps a and _so_old_a in sync';
CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."r" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_r_a"();
COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."r" IS 'schemaops: keeps a and _so_old_a in sync';
CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."r" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_r_a"();
COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."r" IS 'schemaops: keeps a and _so_old_a in sync';
DROP TRIGGER IF EXISTS "zzz_so_insert_select" ON "public"."select";
DROP TRIGGER IF EXISTS "zzz_so_update_select" ON "public"."select";
DROP FUNCTION IF EXISTS "public"."_so_sync_select_select"();
ALTER TABLE "public"."select" RENAME COLUMN "select" TO "_so_old_select";
ALTER TABLE "public"."select" RENAME COLUMN "_so_new_select" TO "select";
ALTER TABLE "public"."select" ALTER COLUMN "_so_old_select" DROP NOT NULL;
COMMENT ON COLUMN "public"."select"."_so_old_select" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_select_select"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_select" := CASE WHEN NEW."select" BETWEEN  -2147483648 AND 2147483647 THEN NEW."select"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_select_select"() IS 'schemaops: keeps select and _so_old_select in sync';
CREATE TRIGGER "zzz_so_insert_select" BEFORE INSERT ON "public"."select" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_select_select"();
COMMENT ON TRIGGER "zzz_so_insert_select" ON "public"."select" IS 'schemaops: keeps select and _so_old_select in sync';
CREATE TRIGGER "zzz_so_update_select" BEFORE UPDATE ON "public"."select" FOR EACH ROW WHEN (OLD."select" IS DISTINCT FROM NEW."select") EXECUTE FUNCTION "public"."_so_sync_select_select"();
COMMENT ON TRIGGER "zzz_so_update_select" ON "public"."select" IS 'schemaops: keeps select and _so_old_select in sync';
ALTER INDEX "public"."_so_new_i" RENAME TO "i";
ALTER TABLE "public"."select" ADD CONSTRAINT "select_pkey" PRIMARY KEY USING INDEX "_so_new_select_pkey";
ALTER TABLE "public"."r" RENAME CONSTRAINT "_so_new_r_a_fkey" TO "r_a_fkey";
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT "r_a_fkey";
-- undo: ALTER INDEX "public"."i" RENAME TO "_so_new_i";
-- undo: ALTER TABLE "public"."select" DROP CONSTRAINT "select_pkey";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."r";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."r";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_r_a"();
-- undo: ALTER TABLE "public"."r" RENAME COLUMN "a" TO "_so_new_a";
-- undo: ALTER TABLE "public"."r" RENAME COLUMN "_so_old_a" TO "a";
-- undo: COMMENT ON COLUMN "public"."r"."a" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_r_a"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_a" := NEW."a"::bigint;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_r_a"() IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."r" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_r_a"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."r" IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."r" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_r_a"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."r" IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_select" ON "public"."select";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_select" ON "public"."select";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_select_select"();
-- undo: ALTER TABLE "public"."select" RENAME COLUMN "select" TO "_so_new_select";
-- undo: ALTER TABLE "public"."select" RENAME COLUMN "_so_old_select" TO "select";
-- undo: ALTER TABLE "public"."select" ALTER COLUMN "select" SET NOT NULL;
-- undo: ALTER TABLE "public"."select" DROP CONSTRAINT IF EXISTS "_so_not_null_select_select";
-- undo: COMMENT ON COLUMN "public"."select"."select" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_select_select"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_select" := NEW."select"::bigint;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_select_select"() IS 'schemaops: keeps select and _so_new_select in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_select" BEFORE INSERT ON "public"."select" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_select_select"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_select" ON "public"."select" IS 'schemaops: keeps select and _so_new_select in sync';
-- undo: CREATE TRIGGER "zzz_so_update_select" BEFORE UPDATE ON "public"."select" FOR EACH ROW WHEN (OLD."select" IS DISTINCT FROM NEW."select") EXECUTE FUNCTION "public"."_so_sync_select_select"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_select" ON "public"."select" IS 'schemaops: keeps select and _so_new_select in sync';
-- undo: ALTER INDEX "public"."_so_old_i" RENAME TO "i";
-- undo: CREATE UNIQUE INDEX IF NOT EXISTS "_so_undo_select_pkey" ON "public"."select" USING btree ("select");
-- undo: ALTER TABLE "public"."select" ADD CONSTRAINT "select_pkey" PRIMARY KEY USING INDEX "_so_undo_select_pkey";
-- undo: ALTER TABLE "public"."r" ADD CONSTRAINT "r_a_fkey" FOREIGN KEY (a) REFERENCES public."select"("select") NOT VALID

-- change_type; SHARE UPDATE EXCLUSIVE public.select; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_select_pkey" ON "public"."select" USING btree (_so_old_select);
-- no undo: the undo of the change-over uses it

-- change_type; ACCESS EXCLUSIVE public.select; !lock
ALTER TABLE "public"."select" DROP CONSTRAINT IF EXISTS "_so_not_null_select_select";
-- undo: ALTER TABLE "public"."select" VALIDATE CONSTRAINT "_so_not_null_select_select"

-- change_type; ACCESS EXCLUSIVE public.select; !lock
ALTER TABLE "public"."select" DROP CONSTRAINT IF EXISTS "_so_not_null_select_select";
-- undo: ALTER TABLE "public"."select" DROP CONSTRAINT IF EXISTS "_so_not_null_select_select";
-- undo: ALTER TABLE "public"."select" ADD CONSTRAINT "_so_not_null_select_select" CHECK ("_so_old_select" IS NOT NULL) NOT VALID
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public.r; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."r";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."r";
DROP FUNCTION IF EXISTS "public"."_so_sync_r_a"();
ALTER TABLE "public"."r" DROP COLUMN "_so_old_a";
-- no undo: its values are gone

-- change_type; ACCESS EXCLUSIVE public.select; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_select" ON "public"."select";
DROP TRIGGER IF EXISTS "zzz_so_update_select" ON "public"."select";
DROP FUNCTION IF EXISTS "public"."_so_sync_select_select"();
ALTER TABLE "public"."select" DROP COLUMN "_so_old_select";
-- no undo: its values are gone
