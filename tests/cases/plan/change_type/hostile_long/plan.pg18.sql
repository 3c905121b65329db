-- note: public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn is bigint for both applications from the end of backfill on: the new one may use its whole range then
-- note: public.r.a is bigint for both applications from the end of backfill on: the new one may use its whole range then
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !lock
ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" ADD COLUMN "_so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf" bigint;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"'::regclass) AND attname = 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"'::regclass) AND attname = 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn'); END$so$;
-- undo: ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" DROP COLUMN "_so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf"

-- change_type; SHARE ROW EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_81a25536"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf" := NEW."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_81a25536"() IS 'schemaops: keeps nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn and _so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf in sync';
CREATE TRIGGER "zzz_so_insert_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4951304a" BEFORE INSERT ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_81a25536"();
COMMENT ON TRIGGER "zzz_so_insert_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4951304a" ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" IS 'schemaops: keeps nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn and _so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf in sync';
CREATE TRIGGER "zzz_so_update_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_a9484796" BEFORE UPDATE ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" FOR EACH ROW WHEN (OLD."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" IS DISTINCT FROM NEW."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn") EXECUTE FUNCTION "public"."_so_sync_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_81a25536"();
COMMENT ON TRIGGER "zzz_so_update_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_a9484796" ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" IS 'schemaops: keeps nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn and _so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4951304a" ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_a9484796" ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_81a25536"()

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
-- change_type; ROW EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; repeated
UPDATE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" SET "_so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf" = "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"
    WHERE "_so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf" IS DISTINCT FROM ("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf" IS DISTINCT FROM ("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"::bigint));
-- no undo: the value goes with the column that holds it

-- change_type; ROW EXCLUSIVE public.r; repeated
UPDATE "public"."r" SET "_so_new_a" = "a"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."r"
    WHERE "_so_new_a" IS DISTINCT FROM ("a"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_a" IS DISTINCT FROM ("a"::bigint));
-- no undo: the value goes with the column that holds it

-- change_type; ACCESS EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !lock; !data-dependent
-- gate: SELECT "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" FROM "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" WHERE "_so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf" IS NULL LIMIT 6
ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" ADD CONSTRAINT "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_346fd767_not_null" NOT NULL "_so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf" NOT VALID;
-- undo: ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" DROP CONSTRAINT IF EXISTS "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_346fd767_not_null"

-- change_type; SHARE UPDATE EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !scan; !data-dependent
ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" VALIDATE CONSTRAINT "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_346fd767_not_null";
-- no undo: it goes with the step that added it

-- change_type; SHARE UPDATE EXCLUSIVE public.r; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_i" ON "public"."r" USING btree (_so_new_a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_i"

-- change_type; SHARE UPDATE EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_939d914b" ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" USING btree (_so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_939d914b"

-- change_type; SHARE ROW EXCLUSIVE public.r; SHARE ROW EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !lock
ALTER TABLE "public"."r" ADD CONSTRAINT "_so_new_r_a_fkey" FOREIGN KEY (_so_new_a) REFERENCES public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn(_so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf) NOT VALID;
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT IF EXISTS "_so_new_r_a_fkey"

-- change_type; SHARE UPDATE EXCLUSIVE public.r; ROW SHARE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !scan; !data-dependent
ALTER TABLE "public"."r" VALIDATE CONSTRAINT "_so_new_r_a_fkey";
-- undo: ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_a_fkey"

-- change_type; ACCESS EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; ACCESS EXCLUSIVE public.r; !lock; !data-dependent
-- gate: (SELECT 'public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn'::text, "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"::text FROM "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" WHERE "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" IS DISTINCT FROM "_so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf"::integer LIMIT 5)
-- gate: UNION ALL
-- gate: (SELECT 'public.r.a'::text, "a"::text FROM "public"."r" WHERE "a" IS DISTINCT FROM "_so_new_a"::integer LIMIT 5)
ALTER TABLE "public"."r" DROP CONSTRAINT "r_a_fkey";
ALTER INDEX "public"."i" RENAME TO "_so_old_i";
ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" DROP CONSTRAINT "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_pkey";
DROP TRIGGER IF EXISTS "zzz_so_insert_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4951304a" ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn";
DROP TRIGGER IF EXISTS "zzz_so_update_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_a9484796" ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn";
DROP FUNCTION IF EXISTS "public"."_so_sync_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_81a25536"();
ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" RENAME COLUMN "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" TO "_so_old_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_eaafcaf2";
ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" RENAME COLUMN "_so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf" TO "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn";
ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" ALTER COLUMN "_so_old_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_eaafcaf2" DROP NOT NULL;
COMMENT ON COLUMN "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"."_so_old_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_eaafcaf2" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_81a25536"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_eaafcaf2" := CASE WHEN NEW."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" BETWEEN  -2147483648 AND 2147483647 THEN NEW."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_81a25536"() IS 'schemaops: keeps nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn and _so_old_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_eaafcaf2 in sync';
CREATE TRIGGER "zzz_so_insert_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4951304a" BEFORE INSERT ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_81a25536"();
COMMENT ON TRIGGER "zzz_so_insert_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4951304a" ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" IS 'schemaops: keeps nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn and _so_old_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_eaafcaf2 in sync';
CREATE TRIGGER "zzz_so_update_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_a9484796" BEFORE UPDATE ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" FOR EACH ROW WHEN (OLD."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" IS DISTINCT FROM NEW."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn") EXECUTE FUNCTION "public"."_so_sync_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_81a25536"();
COMMENT ON TRIGGER "zzz_so_update_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_a9484796" ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" IS 'schemaops: keeps nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn and _so_old_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_eaafcaf2 in sync';
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
ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" ADD CONSTRAINT "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_pkey" PRIMARY KEY USING INDEX "_so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_939d914b";
ALTER TABLE "public"."r" RENAME CONSTRAINT "_so_new_r_a_fkey" TO "r_a_fkey";
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT "r_a_fkey";
-- undo: ALTER INDEX "public"."i" RENAME TO "_so_new_i";
-- undo: ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" DROP CONSTRAINT "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_pkey";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4951304a" ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_a9484796" ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_81a25536"();
-- undo: ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" RENAME COLUMN "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" TO "_so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf";
-- undo: ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" RENAME COLUMN "_so_old_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_eaafcaf2" TO "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn";
-- undo: ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" ALTER COLUMN "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" SET NOT NULL;
-- undo: ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" DROP CONSTRAINT IF EXISTS "_so_not_null_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b75e16b9";
-- undo: COMMENT ON COLUMN "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_81a25536"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf" := NEW."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"::bigint;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_81a25536"() IS 'schemaops: keeps nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn and _so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4951304a" BEFORE INSERT ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_81a25536"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4951304a" ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" IS 'schemaops: keeps nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn and _so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf in sync';
-- undo: CREATE TRIGGER "zzz_so_update_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_a9484796" BEFORE UPDATE ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" FOR EACH ROW WHEN (OLD."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" IS DISTINCT FROM NEW."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn") EXECUTE FUNCTION "public"."_so_sync_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_81a25536"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_a9484796" ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" IS 'schemaops: keeps nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn and _so_new_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_79e3bdaf in sync';
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
-- undo: CREATE UNIQUE INDEX IF NOT EXISTS "_so_undo_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4a8e3c54" ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" USING btree (nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn);
-- undo: ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" ADD CONSTRAINT "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_pkey" PRIMARY KEY USING INDEX "_so_undo_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4a8e3c54";
-- undo: ALTER TABLE "public"."r" ADD CONSTRAINT "r_a_fkey" FOREIGN KEY (a) REFERENCES public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn(nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn) NOT VALID

-- change_type; SHARE UPDATE EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4a8e3c54" ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" USING btree (_so_old_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_eaafcaf2);
-- no undo: the undo of the change-over uses it

-- change_type; ACCESS EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !lock
ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" DROP CONSTRAINT IF EXISTS "_so_not_null_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b75e16b9";
-- undo: ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" VALIDATE CONSTRAINT "_so_not_null_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b75e16b9"

-- change_type; ACCESS EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !lock
ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" DROP CONSTRAINT IF EXISTS "_so_not_null_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b75e16b9";
-- undo: ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" DROP CONSTRAINT IF EXISTS "_so_not_null_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b75e16b9";
-- undo: ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" ADD CONSTRAINT "_so_not_null_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b75e16b9" CHECK ("_so_old_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_eaafcaf2" IS NOT NULL) NOT VALID
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4951304a" ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn";
DROP TRIGGER IF EXISTS "zzz_so_update_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_a9484796" ON "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn";
DROP FUNCTION IF EXISTS "public"."_so_sync_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_81a25536"();
ALTER TABLE "public"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" DROP COLUMN "_so_old_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_eaafcaf2";
-- no undo: its values are gone

-- change_type; ACCESS EXCLUSIVE public.r; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."r";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."r";
DROP FUNCTION IF EXISTS "public"."_so_sync_r_a"();
ALTER TABLE "public"."r" DROP COLUMN "_so_old_a";
-- no undo: its values are gone
