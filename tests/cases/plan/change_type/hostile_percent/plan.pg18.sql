-- note: public."100% {} %s"."100% {} %s" is bigint for both applications from the end of backfill on: the new one may use its whole range then
-- note: public.r.a is bigint for both applications from the end of backfill on: the new one may use its whole range then
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- change_type; ACCESS EXCLUSIVE public."100% {} %s"; !lock
ALTER TABLE "public"."100% {} %s" ADD COLUMN "_so_new_100% {} %s" bigint;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_100% {} %s"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."100% {} %s"'::regclass) AND attname = '100% {} %s');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_100% {} %s"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."100% {} %s"'::regclass) AND attname = '100% {} %s'); END$so$;
-- undo: ALTER TABLE "public"."100% {} %s" DROP COLUMN "_so_new_100% {} %s"

-- change_type; SHARE ROW EXCLUSIVE public."100% {} %s"; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_100% {} %s" := NEW."100% {} %s"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"() IS 'schemaops: keeps 100% {} %s and _so_new_100% {} %s in sync';
CREATE TRIGGER "zzz_so_insert_100% {} %s" BEFORE INSERT ON "public"."100% {} %s" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"();
COMMENT ON TRIGGER "zzz_so_insert_100% {} %s" ON "public"."100% {} %s" IS 'schemaops: keeps 100% {} %s and _so_new_100% {} %s in sync';
CREATE TRIGGER "zzz_so_update_100% {} %s" BEFORE UPDATE ON "public"."100% {} %s" FOR EACH ROW WHEN (OLD."100% {} %s" IS DISTINCT FROM NEW."100% {} %s") EXECUTE FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"();
COMMENT ON TRIGGER "zzz_so_update_100% {} %s" ON "public"."100% {} %s" IS 'schemaops: keeps 100% {} %s and _so_new_100% {} %s in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_100% {} %s" ON "public"."100% {} %s";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_100% {} %s" ON "public"."100% {} %s";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_100% {} %s_100% {} %s"()

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
-- ==== backfill
-- change_type; ROW EXCLUSIVE public."100% {} %s"; repeated
UPDATE "public"."100% {} %s" SET "_so_new_100% {} %s" = "100% {} %s"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."100% {} %s"
    WHERE "_so_new_100% {} %s" IS DISTINCT FROM ("100% {} %s"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_100% {} %s" IS DISTINCT FROM ("100% {} %s"::bigint));
-- no undo: the value goes with the column that holds it

-- change_type; ROW EXCLUSIVE public.r; repeated
UPDATE "public"."r" SET "_so_new_a" = "a"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."r"
    WHERE "_so_new_a" IS DISTINCT FROM ("a"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_a" IS DISTINCT FROM ("a"::bigint));
-- no undo: the value goes with the column that holds it

-- change_type; ACCESS EXCLUSIVE public."100% {} %s"; !lock; !data-dependent
-- gate: SELECT "100% {} %s" FROM "public"."100% {} %s" WHERE "_so_new_100% {} %s" IS NULL LIMIT 6
ALTER TABLE "public"."100% {} %s" ADD CONSTRAINT "100% {} %s__so_new_100% {} %s_not_null" NOT NULL "_so_new_100% {} %s" NOT VALID;
-- undo: ALTER TABLE "public"."100% {} %s" DROP CONSTRAINT IF EXISTS "100% {} %s__so_new_100% {} %s_not_null"

-- change_type; SHARE UPDATE EXCLUSIVE public."100% {} %s"; !scan; !data-dependent
ALTER TABLE "public"."100% {} %s" VALIDATE CONSTRAINT "100% {} %s__so_new_100% {} %s_not_null";
-- no undo: it goes with the step that added it

-- change_type; SHARE UPDATE EXCLUSIVE public.r; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_i" ON "public"."r" USING btree (_so_new_a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_i"

-- change_type; SHARE UPDATE EXCLUSIVE public."100% {} %s"; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_100% {} %s_pkey" ON "public"."100% {} %s" USING btree ("_so_new_100% {} %s");
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_100% {} %s_pkey"

-- change_type; SHARE ROW EXCLUSIVE public.r; SHARE ROW EXCLUSIVE public."100% {} %s"; !lock
ALTER TABLE "public"."r" ADD CONSTRAINT "_so_new_r_a_fkey" FOREIGN KEY (_so_new_a) REFERENCES public."100% {} %s"("_so_new_100% {} %s") NOT VALID;
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT IF EXISTS "_so_new_r_a_fkey"

-- change_type; SHARE UPDATE EXCLUSIVE public.r; ROW SHARE public."100% {} %s"; !scan; !data-dependent
ALTER TABLE "public"."r" VALIDATE CONSTRAINT "_so_new_r_a_fkey";
-- undo: ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_a_fkey"

-- change_type; ACCESS EXCLUSIVE public."100% {} %s"; ACCESS EXCLUSIVE public.r; !lock; !data-dependent
-- gate: (SELECT 'public."100% {} %s"."100% {} %s"'::text, "100% {} %s"::text FROM "public"."100% {} %s" WHERE "100% {} %s" IS DISTINCT FROM "_so_new_100% {} %s"::integer LIMIT 5)
-- gate: UNION ALL
-- gate: (SELECT 'public.r.a'::text, "a"::text FROM "public"."r" WHERE "a" IS DISTINCT FROM "_so_new_a"::integer LIMIT 5)
ALTER TABLE "public"."r" DROP CONSTRAINT "r_a_fkey";
ALTER INDEX "public"."i" RENAME TO "_so_old_i";
ALTER TABLE "public"."100% {} %s" DROP CONSTRAINT "100% {} %s_pkey";
DROP TRIGGER IF EXISTS "zzz_so_insert_100% {} %s" ON "public"."100% {} %s";
DROP TRIGGER IF EXISTS "zzz_so_update_100% {} %s" ON "public"."100% {} %s";
DROP FUNCTION IF EXISTS "public"."_so_sync_100% {} %s_100% {} %s"();
ALTER TABLE "public"."100% {} %s" RENAME COLUMN "100% {} %s" TO "_so_old_100% {} %s";
ALTER TABLE "public"."100% {} %s" RENAME COLUMN "_so_new_100% {} %s" TO "100% {} %s";
ALTER TABLE "public"."100% {} %s" ALTER COLUMN "_so_old_100% {} %s" DROP NOT NULL;
COMMENT ON COLUMN "public"."100% {} %s"."_so_old_100% {} %s" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_100% {} %s" := CASE WHEN NEW."100% {} %s" BETWEEN  -2147483648 AND 2147483647 THEN NEW."100% {} %s"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"() IS 'schemaops: keeps 100% {} %s and _so_old_100% {} %s in sync';
CREATE TRIGGER "zzz_so_insert_100% {} %s" BEFORE INSERT ON "public"."100% {} %s" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"();
COMMENT ON TRIGGER "zzz_so_insert_100% {} %s" ON "public"."100% {} %s" IS 'schemaops: keeps 100% {} %s and _so_old_100% {} %s in sync';
CREATE TRIGGER "zzz_so_update_100% {} %s" BEFORE UPDATE ON "public"."100% {} %s" FOR EACH ROW WHEN (OLD."100% {} %s" IS DISTINCT FROM NEW."100% {} %s") EXECUTE FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"();
COMMENT ON TRIGGER "zzz_so_update_100% {} %s" ON "public"."100% {} %s" IS 'schemaops: keeps 100% {} %s and _so_old_100% {} %s in sync';
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
ALTER INDEX "public"."_so_new_i" RENAME TO "i";
ALTER TABLE "public"."100% {} %s" ADD CONSTRAINT "100% {} %s_pkey" PRIMARY KEY USING INDEX "_so_new_100% {} %s_pkey";
ALTER TABLE "public"."r" RENAME CONSTRAINT "_so_new_r_a_fkey" TO "r_a_fkey";
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT "r_a_fkey";
-- undo: ALTER INDEX "public"."i" RENAME TO "_so_new_i";
-- undo: ALTER TABLE "public"."100% {} %s" DROP CONSTRAINT "100% {} %s_pkey";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_100% {} %s" ON "public"."100% {} %s";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_100% {} %s" ON "public"."100% {} %s";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_100% {} %s_100% {} %s"();
-- undo: ALTER TABLE "public"."100% {} %s" RENAME COLUMN "100% {} %s" TO "_so_new_100% {} %s";
-- undo: ALTER TABLE "public"."100% {} %s" RENAME COLUMN "_so_old_100% {} %s" TO "100% {} %s";
-- undo: ALTER TABLE "public"."100% {} %s" ALTER COLUMN "100% {} %s" SET NOT NULL;
-- undo: ALTER TABLE "public"."100% {} %s" DROP CONSTRAINT IF EXISTS "_so_not_null_100% {} %s_100% {} %s";
-- undo: COMMENT ON COLUMN "public"."100% {} %s"."100% {} %s" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_100% {} %s" := NEW."100% {} %s"::bigint;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"() IS 'schemaops: keeps 100% {} %s and _so_new_100% {} %s in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_100% {} %s" BEFORE INSERT ON "public"."100% {} %s" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_100% {} %s" ON "public"."100% {} %s" IS 'schemaops: keeps 100% {} %s and _so_new_100% {} %s in sync';
-- undo: CREATE TRIGGER "zzz_so_update_100% {} %s" BEFORE UPDATE ON "public"."100% {} %s" FOR EACH ROW WHEN (OLD."100% {} %s" IS DISTINCT FROM NEW."100% {} %s") EXECUTE FUNCTION "public"."_so_sync_100% {} %s_100% {} %s"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_100% {} %s" ON "public"."100% {} %s" IS 'schemaops: keeps 100% {} %s and _so_new_100% {} %s in sync';
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
-- undo: ALTER INDEX "public"."_so_old_i" RENAME TO "i";
-- undo: CREATE UNIQUE INDEX IF NOT EXISTS "_so_undo_100% {} %s_pkey" ON "public"."100% {} %s" USING btree ("100% {} %s");
-- undo: ALTER TABLE "public"."100% {} %s" ADD CONSTRAINT "100% {} %s_pkey" PRIMARY KEY USING INDEX "_so_undo_100% {} %s_pkey";
-- undo: ALTER TABLE "public"."r" ADD CONSTRAINT "r_a_fkey" FOREIGN KEY (a) REFERENCES public."100% {} %s"("100% {} %s") NOT VALID

-- change_type; SHARE UPDATE EXCLUSIVE public."100% {} %s"; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_100% {} %s_pkey" ON "public"."100% {} %s" USING btree ("_so_old_100% {} %s");
-- no undo: the undo of the change-over uses it

-- change_type; ACCESS EXCLUSIVE public."100% {} %s"; !lock
ALTER TABLE "public"."100% {} %s" DROP CONSTRAINT IF EXISTS "_so_not_null_100% {} %s_100% {} %s";
-- undo: ALTER TABLE "public"."100% {} %s" VALIDATE CONSTRAINT "_so_not_null_100% {} %s_100% {} %s"

-- change_type; ACCESS EXCLUSIVE public."100% {} %s"; !lock
ALTER TABLE "public"."100% {} %s" DROP CONSTRAINT IF EXISTS "_so_not_null_100% {} %s_100% {} %s";
-- undo: ALTER TABLE "public"."100% {} %s" DROP CONSTRAINT IF EXISTS "_so_not_null_100% {} %s_100% {} %s";
-- undo: ALTER TABLE "public"."100% {} %s" ADD CONSTRAINT "_so_not_null_100% {} %s_100% {} %s" CHECK ("_so_old_100% {} %s" IS NOT NULL) NOT VALID
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public."100% {} %s"; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_100% {} %s" ON "public"."100% {} %s";
DROP TRIGGER IF EXISTS "zzz_so_update_100% {} %s" ON "public"."100% {} %s";
DROP FUNCTION IF EXISTS "public"."_so_sync_100% {} %s_100% {} %s"();
ALTER TABLE "public"."100% {} %s" DROP COLUMN "_so_old_100% {} %s";
-- no undo: its values are gone

-- change_type; ACCESS EXCLUSIVE public.r; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."r";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."r";
DROP FUNCTION IF EXISTS "public"."_so_sync_r_a"();
ALTER TABLE "public"."r" DROP COLUMN "_so_old_a";
-- no undo: its values are gone
