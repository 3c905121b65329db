-- note: public."a /* b"."a /* b" is bigint for both applications from the end of backfill on: the new one may use its whole range then
-- note: public.r.a is bigint for both applications from the end of backfill on: the new one may use its whole range then
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- change_type; ACCESS EXCLUSIVE public."a /* b"; !lock
ALTER TABLE "public"."a /* b" ADD COLUMN "_so_new_a /* b" bigint;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_a /* b"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."a /* b"'::regclass) AND attname = 'a /* b');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_a /* b"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."a /* b"'::regclass) AND attname = 'a /* b'); END$so$;
-- undo: ALTER TABLE "public"."a /* b" DROP COLUMN "_so_new_a /* b"

-- change_type; SHARE ROW EXCLUSIVE public."a /* b"; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_a /* b_a /* b"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_a /* b" := NEW."a /* b"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_a /* b_a /* b"() IS 'schemaops: keeps a /* b and _so_new_a /* b in sync';
CREATE TRIGGER "zzz_so_insert_a /* b" BEFORE INSERT ON "public"."a /* b" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_a /* b_a /* b"();
COMMENT ON TRIGGER "zzz_so_insert_a /* b" ON "public"."a /* b" IS 'schemaops: keeps a /* b and _so_new_a /* b in sync';
CREATE TRIGGER "zzz_so_update_a /* b" BEFORE UPDATE ON "public"."a /* b" FOR EACH ROW WHEN (OLD."a /* b" IS DISTINCT FROM NEW."a /* b") EXECUTE FUNCTION "public"."_so_sync_a /* b_a /* b"();
COMMENT ON TRIGGER "zzz_so_update_a /* b" ON "public"."a /* b" IS 'schemaops: keeps a /* b and _so_new_a /* b in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a /* b" ON "public"."a /* b";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a /* b" ON "public"."a /* b";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_a /* b_a /* b"()

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
-- change_type; ROW EXCLUSIVE public."a /* b"; repeated
UPDATE "public"."a /* b" SET "_so_new_a /* b" = "a /* b"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."a /* b"
    WHERE "_so_new_a /* b" IS DISTINCT FROM ("a /* b"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_a /* b" IS DISTINCT FROM ("a /* b"::bigint));
-- no undo: the value goes with the column that holds it

-- change_type; ROW EXCLUSIVE public.r; repeated
UPDATE "public"."r" SET "_so_new_a" = "a"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."r"
    WHERE "_so_new_a" IS DISTINCT FROM ("a"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_a" IS DISTINCT FROM ("a"::bigint));
-- no undo: the value goes with the column that holds it

-- change_type; ACCESS EXCLUSIVE public."a /* b"; !lock; !data-dependent
-- gate: SELECT "a /* b" FROM "public"."a /* b" WHERE "_so_new_a /* b" IS NULL LIMIT 6
ALTER TABLE "public"."a /* b" ADD CONSTRAINT "a /* b__so_new_a /* b_not_null" NOT NULL "_so_new_a /* b" NOT VALID;
-- undo: ALTER TABLE "public"."a /* b" DROP CONSTRAINT IF EXISTS "a /* b__so_new_a /* b_not_null"

-- change_type; SHARE UPDATE EXCLUSIVE public."a /* b"; !scan; !data-dependent
ALTER TABLE "public"."a /* b" VALIDATE CONSTRAINT "a /* b__so_new_a /* b_not_null";
-- no undo: it goes with the step that added it

-- change_type; SHARE UPDATE EXCLUSIVE public.r; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_i" ON "public"."r" USING btree (_so_new_a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_i"

-- change_type; SHARE UPDATE EXCLUSIVE public."a /* b"; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_a /* b_pkey" ON "public"."a /* b" USING btree ("_so_new_a /* b");
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_a /* b_pkey"

-- change_type; SHARE ROW EXCLUSIVE public.r; SHARE ROW EXCLUSIVE public."a /* b"; !lock
ALTER TABLE "public"."r" ADD CONSTRAINT "_so_new_r_a_fkey" FOREIGN KEY (_so_new_a) REFERENCES public."a /* b"("_so_new_a /* b") NOT VALID;
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT IF EXISTS "_so_new_r_a_fkey"

-- change_type; SHARE UPDATE EXCLUSIVE public.r; ROW SHARE public."a /* b"; !scan; !data-dependent
ALTER TABLE "public"."r" VALIDATE CONSTRAINT "_so_new_r_a_fkey";
-- undo: ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_a_fkey"

-- change_type; ACCESS EXCLUSIVE public."a /* b"; ACCESS EXCLUSIVE public.r; !lock; !data-dependent
-- gate: (SELECT 'public."a /* b"."a /* b"'::text, "a /* b"::text FROM "public"."a /* b" WHERE "a /* b" IS DISTINCT FROM "_so_new_a /* b"::integer LIMIT 5)
-- gate: UNION ALL
-- gate: (SELECT 'public.r.a'::text, "a"::text FROM "public"."r" WHERE "a" IS DISTINCT FROM "_so_new_a"::integer LIMIT 5)
ALTER TABLE "public"."r" DROP CONSTRAINT "r_a_fkey";
ALTER INDEX "public"."i" RENAME TO "_so_old_i";
ALTER TABLE "public"."a /* b" DROP CONSTRAINT "a /* b_pkey";
DROP TRIGGER IF EXISTS "zzz_so_insert_a /* b" ON "public"."a /* b";
DROP TRIGGER IF EXISTS "zzz_so_update_a /* b" ON "public"."a /* b";
DROP FUNCTION IF EXISTS "public"."_so_sync_a /* b_a /* b"();
ALTER TABLE "public"."a /* b" RENAME COLUMN "a /* b" TO "_so_old_a /* b";
ALTER TABLE "public"."a /* b" RENAME COLUMN "_so_new_a /* b" TO "a /* b";
ALTER TABLE "public"."a /* b" ALTER COLUMN "_so_old_a /* b" DROP NOT NULL;
COMMENT ON COLUMN "public"."a /* b"."_so_old_a /* b" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_a /* b_a /* b"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_a /* b" := CASE WHEN NEW."a /* b" BETWEEN  -2147483648 AND 2147483647 THEN NEW."a /* b"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_a /* b_a /* b"() IS 'schemaops: keeps a /* b and _so_old_a /* b in sync';
CREATE TRIGGER "zzz_so_insert_a /* b" BEFORE INSERT ON "public"."a /* b" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_a /* b_a /* b"();
COMMENT ON TRIGGER "zzz_so_insert_a /* b" ON "public"."a /* b" IS 'schemaops: keeps a /* b and _so_old_a /* b in sync';
CREATE TRIGGER "zzz_so_update_a /* b" BEFORE UPDATE ON "public"."a /* b" FOR EACH ROW WHEN (OLD."a /* b" IS DISTINCT FROM NEW."a /* b") EXECUTE FUNCTION "public"."_so_sync_a /* b_a /* b"();
COMMENT ON TRIGGER "zzz_so_update_a /* b" ON "public"."a /* b" IS 'schemaops: keeps a /* b and _so_old_a /* b in sync';
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
ALTER TABLE "public"."a /* b" ADD CONSTRAINT "a /* b_pkey" PRIMARY KEY USING INDEX "_so_new_a /* b_pkey";
ALTER TABLE "public"."r" RENAME CONSTRAINT "_so_new_r_a_fkey" TO "r_a_fkey";
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT "r_a_fkey";
-- undo: ALTER INDEX "public"."i" RENAME TO "_so_new_i";
-- undo: ALTER TABLE "public"."a /* b" DROP CONSTRAINT "a /* b_pkey";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a /* b" ON "public"."a /* b";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a /* b" ON "public"."a /* b";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_a /* b_a /* b"();
-- undo: ALTER TABLE "public"."a /* b" RENAME COLUMN "a /* b" TO "_so_new_a /* b";
-- undo: ALTER TABLE "public"."a /* b" RENAME COLUMN "_so_old_a /* b" TO "a /* b";
-- undo: ALTER TABLE "public"."a /* b" ALTER COLUMN "a /* b" SET NOT NULL;
-- undo: ALTER TABLE "public"."a /* b" DROP CONSTRAINT IF EXISTS "_so_not_null_a /* b_a /* b";
-- undo: COMMENT ON COLUMN "public"."a /* b"."a /* b" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_a /* b_a /* b"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_a /* b" := NEW."a /* b"::bigint;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_a /* b_a /* b"() IS 'schemaops: keeps a /* b and _so_new_a /* b in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_a /* b" BEFORE INSERT ON "public"."a /* b" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_a /* b_a /* b"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_a /* b" ON "public"."a /* b" IS 'schemaops: keeps a /* b and _so_new_a /* b in sync';
-- undo: CREATE TRIGGER "zzz_so_update_a /* b" BEFORE UPDATE ON "public"."a /* b" FOR EACH ROW WHEN (OLD."a /* b" IS DISTINCT FROM NEW."a /* b") EXECUTE FUNCTION "public"."_so_sync_a /* b_a /* b"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_a /* b" ON "public"."a /* b" IS 'schemaops: keeps a /* b and _so_new_a /* b in sync';
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
-- undo: CREATE UNIQUE INDEX IF NOT EXISTS "_so_undo_a /* b_pkey" ON "public"."a /* b" USING btree ("a /* b");
-- undo: ALTER TABLE "public"."a /* b" ADD CONSTRAINT "a /* b_pkey" PRIMARY KEY USING INDEX "_so_undo_a /* b_pkey";
-- undo: ALTER TABLE "public"."r" ADD CONSTRAINT "r_a_fkey" FOREIGN KEY (a) REFERENCES public."a /* b"("a /* b") NOT VALID

-- change_type; SHARE UPDATE EXCLUSIVE public."a /* b"; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_a /* b_pkey" ON "public"."a /* b" USING btree ("_so_old_a /* b");
-- no undo: the undo of the change-over uses it

-- change_type; ACCESS EXCLUSIVE public."a /* b"; !lock
ALTER TABLE "public"."a /* b" DROP CONSTRAINT IF EXISTS "_so_not_null_a /* b_a /* b";
-- undo: ALTER TABLE "public"."a /* b" VALIDATE CONSTRAINT "_so_not_null_a /* b_a /* b"

-- change_type; ACCESS EXCLUSIVE public."a /* b"; !lock
ALTER TABLE "public"."a /* b" DROP CONSTRAINT IF EXISTS "_so_not_null_a /* b_a /* b";
-- undo: ALTER TABLE "public"."a /* b" DROP CONSTRAINT IF EXISTS "_so_not_null_a /* b_a /* b";
-- undo: ALTER TABLE "public"."a /* b" ADD CONSTRAINT "_so_not_null_a /* b_a /* b" CHECK ("_so_old_a /* b" IS NOT NULL) NOT VALID
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public."a /* b"; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_a /* b" ON "public"."a /* b";
DROP TRIGGER IF EXISTS "zzz_so_update_a /* b" ON "public"."a /* b";
DROP FUNCTION IF EXISTS "public"."_so_sync_a /* b_a /* b"();
ALTER TABLE "public"."a /* b" DROP COLUMN "_so_old_a /* b";
-- no undo: its values are gone

-- change_type; ACCESS EXCLUSIVE public.r; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."r";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."r";
DROP FUNCTION IF EXISTS "public"."_so_sync_r_a"();
ALTER TABLE "public"."r" DROP COLUMN "_so_old_a";
-- no undo: its values are gone
