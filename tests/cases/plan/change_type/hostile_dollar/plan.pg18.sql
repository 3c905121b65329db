-- note: public."a$so$b"."a$so$b" is bigint for both applications from the end of backfill on: the new one may use its whole range then
-- note: public.r.a is bigint for both applications from the end of backfill on: the new one may use its whole range then
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- change_type; ACCESS EXCLUSIVE public."a$so$b"; !lock
ALTER TABLE "public"."a$so$b" ADD COLUMN "_so_new_a$so$b" bigint;
DO $sox$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_a$so$b"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."a$so$b"'::regclass) AND attname = 'a$so$b');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_a$so$b"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."a$so$b"'::regclass) AND attname = 'a$so$b'); END$sox$;
-- undo: ALTER TABLE "public"."a$so$b" DROP COLUMN "_so_new_a$so$b"

-- change_type; SHARE ROW EXCLUSIVE public."a$so$b"; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_a$so$b_a$so$b"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $sox$
BEGIN
    NEW."_so_new_a$so$b" := NEW."a$so$b"::bigint;
    RETURN NEW;
END$sox$;
COMMENT ON FUNCTION "public"."_so_sync_a$so$b_a$so$b"() IS 'schemaops: keeps a$so$b and _so_new_a$so$b in sync';
CREATE TRIGGER "zzz_so_insert_a$so$b" BEFORE INSERT ON "public"."a$so$b" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_a$so$b_a$so$b"();
COMMENT ON TRIGGER "zzz_so_insert_a$so$b" ON "public"."a$so$b" IS 'schemaops: keeps a$so$b and _so_new_a$so$b in sync';
CREATE TRIGGER "zzz_so_update_a$so$b" BEFORE UPDATE ON "public"."a$so$b" FOR EACH ROW WHEN (OLD."a$so$b" IS DISTINCT FROM NEW."a$so$b") EXECUTE FUNCTION "public"."_so_sync_a$so$b_a$so$b"();
COMMENT ON TRIGGER "zzz_so_update_a$so$b" ON "public"."a$so$b" IS 'schemaops: keeps a$so$b and _so_new_a$so$b in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a$so$b" ON "public"."a$so$b";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a$so$b" ON "public"."a$so$b";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_a$so$b_a$so$b"()

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
-- change_type; ROW EXCLUSIVE public."a$so$b"; repeated
UPDATE "public"."a$so$b" SET "_so_new_a$so$b" = "a$so$b"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."a$so$b"
    WHERE "_so_new_a$so$b" IS DISTINCT FROM ("a$so$b"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_a$so$b" IS DISTINCT FROM ("a$so$b"::bigint));
-- no undo: the value goes with the column that holds it

-- change_type; ROW EXCLUSIVE public.r; repeated
UPDATE "public"."r" SET "_so_new_a" = "a"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."r"
    WHERE "_so_new_a" IS DISTINCT FROM ("a"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_a" IS DISTINCT FROM ("a"::bigint));
-- no undo: the value goes with the column that holds it

-- change_type; ACCESS EXCLUSIVE public."a$so$b"; !lock; !data-dependent
-- gate: SELECT "a$so$b" FROM "public"."a$so$b" WHERE "_so_new_a$so$b" IS NULL LIMIT 6
ALTER TABLE "public"."a$so$b" ADD CONSTRAINT "a$so$b__so_new_a$so$b_not_null" NOT NULL "_so_new_a$so$b" NOT VALID;
-- undo: ALTER TABLE "public"."a$so$b" DROP CONSTRAINT IF EXISTS "a$so$b__so_new_a$so$b_not_null"

-- change_type; SHARE UPDATE EXCLUSIVE public."a$so$b"; !scan; !data-dependent
ALTER TABLE "public"."a$so$b" VALIDATE CONSTRAINT "a$so$b__so_new_a$so$b_not_null";
-- no undo: it goes with the step that added it

-- change_type; SHARE UPDATE EXCLUSIVE public.r; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_i" ON "public"."r" USING btree (_so_new_a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_i"

-- change_type; SHARE UPDATE EXCLUSIVE public."a$so$b"; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_a$so$b_pkey" ON "public"."a$so$b" USING btree ("_so_new_a$so$b");
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_a$so$b_pkey"

-- change_type; SHARE ROW EXCLUSIVE public.r; SHARE ROW EXCLUSIVE public."a$so$b"; !lock
ALTER TABLE "public"."r" ADD CONSTRAINT "_so_new_r_a_fkey" FOREIGN KEY (_so_new_a) REFERENCES public."a$so$b"("_so_new_a$so$b") NOT VALID;
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT IF EXISTS "_so_new_r_a_fkey"

-- change_type; SHARE UPDATE EXCLUSIVE public.r; ROW SHARE public."a$so$b"; !scan; !data-dependent
ALTER TABLE "public"."r" VALIDATE CONSTRAINT "_so_new_r_a_fkey";
-- undo: ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_a_fkey"

-- change_type; ACCESS EXCLUSIVE public."a$so$b"; ACCESS EXCLUSIVE public.r; !lock; !data-dependent
-- gate: (SELECT 'public."a$so$b"."a$so$b"'::text, "a$so$b"::text FROM "public"."a$so$b" WHERE "a$so$b" IS DISTINCT FROM "_so_new_a$so$b"::integer LIMIT 5)
-- gate: UNION ALL
-- gate: (SELECT 'public.r.a'::text, "a"::text FROM "public"."r" WHERE "a" IS DISTINCT FROM "_so_new_a"::integer LIMIT 5)
ALTER TABLE "public"."r" DROP CONSTRAINT "r_a_fkey";
ALTER INDEX "public"."i" RENAME TO "_so_old_i";
ALTER TABLE "public"."a$so$b" DROP CONSTRAINT "a$so$b_pkey";
DROP TRIGGER IF EXISTS "zzz_so_insert_a$so$b" ON "public"."a$so$b";
DROP TRIGGER IF EXISTS "zzz_so_update_a$so$b" ON "public"."a$so$b";
DROP FUNCTION IF EXISTS "public"."_so_sync_a$so$b_a$so$b"();
ALTER TABLE "public"."a$so$b" RENAME COLUMN "a$so$b" TO "_so_old_a$so$b";
ALTER TABLE "public"."a$so$b" RENAME COLUMN "_so_new_a$so$b" TO "a$so$b";
ALTER TABLE "public"."a$so$b" ALTER COLUMN "_so_old_a$so$b" DROP NOT NULL;
COMMENT ON COLUMN "public"."a$so$b"."_so_old_a$so$b" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_a$so$b_a$so$b"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $sox$
BEGIN
    NEW."_so_old_a$so$b" := CASE WHEN NEW."a$so$b" BETWEEN  -2147483648 AND 2147483647 THEN NEW."a$so$b"::integer END;
    RETURN NEW;
END$sox$;
COMMENT ON FUNCTION "public"."_so_sync_a$so$b_a$so$b"() IS 'schemaops: keeps a$so$b and _so_old_a$so$b in sync';
CREATE TRIGGER "zzz_so_insert_a$so$b" BEFORE INSERT ON "public"."a$so$b" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_a$so$b_a$so$b"();
COMMENT ON TRIGGER "zzz_so_insert_a$so$b" ON "public"."a$so$b" IS 'schemaops: keeps a$so$b and _so_old_a$so$b in sync';
CREATE TRIGGER "zzz_so_update_a$so$b" BEFORE UPDATE ON "public"."a$so$b" FOR EACH ROW WHEN (OLD."a$so$b" IS DISTINCT FROM NEW."a$so$b") EXECUTE FUNCTION "public"."_so_sync_a$so$b_a$so$b"();
COMMENT ON TRIGGER "zzz_so_update_a$so$b" ON "public"."a$so$b" IS 'schemaops: keeps a$so$b and _so_old_a$so$b in sync';
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
ALTER TABLE "public"."a$so$b" ADD CONSTRAINT "a$so$b_pkey" PRIMARY KEY USING INDEX "_so_new_a$so$b_pkey";
ALTER TABLE "public"."r" RENAME CONSTRAINT "_so_new_r_a_fkey" TO "r_a_fkey";
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT "r_a_fkey";
-- undo: ALTER INDEX "public"."i" RENAME TO "_so_new_i";
-- undo: ALTER TABLE "public"."a$so$b" DROP CONSTRAINT "a$so$b_pkey";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a$so$b" ON "public"."a$so$b";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a$so$b" ON "public"."a$so$b";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_a$so$b_a$so$b"();
-- undo: ALTER TABLE "public"."a$so$b" RENAME COLUMN "a$so$b" TO "_so_new_a$so$b";
-- undo: ALTER TABLE "public"."a$so$b" RENAME COLUMN "_so_old_a$so$b" TO "a$so$b";
-- undo: ALTER TABLE "public"."a$so$b" ALTER COLUMN "a$so$b" SET NOT NULL;
-- undo: ALTER TABLE "public"."a$so$b" DROP CONSTRAINT IF EXISTS "_so_not_null_a$so$b_a$so$b";
-- undo: COMMENT ON COLUMN "public"."a$so$b"."a$so$b" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_a$so$b_a$so$b"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $sox$
-- undo: BEGIN
-- undo:     NEW."_so_new_a$so$b" := NEW."a$so$b"::bigint;
-- undo:     RETURN NEW;
-- undo: END$sox$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_a$so$b_a$so$b"() IS 'schemaops: keeps a$so$b and _so_new_a$so$b in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_a$so$b" BEFORE INSERT ON "public"."a$so$b" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_a$so$b_a$so$b"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_a$so$b" ON "public"."a$so$b" IS 'schemaops: keeps a$so$b and _so_new_a$so$b in sync';
-- undo: CREATE TRIGGER "zzz_so_update_a$so$b" BEFORE UPDATE ON "public"."a$so$b" FOR EACH ROW WHEN (OLD."a$so$b" IS DISTINCT FROM NEW."a$so$b") EXECUTE FUNCTION "public"."_so_sync_a$so$b_a$so$b"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_a$so$b" ON "public"."a$so$b" IS 'schemaops: keeps a$so$b and _so_new_a$so$b in sync';
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
-- undo: CREATE UNIQUE INDEX IF NOT EXISTS "_so_undo_a$so$b_pkey" ON "public"."a$so$b" USING btree ("a$so$b");
-- undo: ALTER TABLE "public"."a$so$b" ADD CONSTRAINT "a$so$b_pkey" PRIMARY KEY USING INDEX "_so_undo_a$so$b_pkey";
-- undo: ALTER TABLE "public"."r" ADD CONSTRAINT "r_a_fkey" FOREIGN KEY (a) REFERENCES public."a$so$b"("a$so$b") NOT VALID

-- change_type; SHARE UPDATE EXCLUSIVE public."a$so$b"; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_a$so$b_pkey" ON "public"."a$so$b" USING btree ("_so_old_a$so$b");
-- no undo: the undo of the change-over uses it

-- change_type; ACCESS EXCLUSIVE public."a$so$b"; !lock
ALTER TABLE "public"."a$so$b" DROP CONSTRAINT IF EXISTS "_so_not_null_a$so$b_a$so$b";
-- undo: ALTER TABLE "public"."a$so$b" VALIDATE CONSTRAINT "_so_not_null_a$so$b_a$so$b"

-- change_type; ACCESS EXCLUSIVE public."a$so$b"; !lock
ALTER TABLE "public"."a$so$b" DROP CONSTRAINT IF EXISTS "_so_not_null_a$so$b_a$so$b";
-- undo: ALTER TABLE "public"."a$so$b" DROP CONSTRAINT IF EXISTS "_so_not_null_a$so$b_a$so$b";
-- undo: ALTER TABLE "public"."a$so$b" ADD CONSTRAINT "_so_not_null_a$so$b_a$so$b" CHECK ("_so_old_a$so$b" IS NOT NULL) NOT VALID
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public."a$so$b"; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_a$so$b" ON "public"."a$so$b";
DROP TRIGGER IF EXISTS "zzz_so_update_a$so$b" ON "public"."a$so$b";
DROP FUNCTION IF EXISTS "public"."_so_sync_a$so$b_a$so$b"();
ALTER TABLE "public"."a$so$b" DROP COLUMN "_so_old_a$so$b";
-- no undo: its values are gone

-- change_type; ACCESS EXCLUSIVE public.r; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."r";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."r";
DROP FUNCTION IF EXISTS "public"."_so_sync_r_a"();
ALTER TABLE "public"."r" DROP COLUMN "_so_old_a";
-- no undo: its values are gone
