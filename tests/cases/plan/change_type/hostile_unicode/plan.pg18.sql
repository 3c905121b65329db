-- note: public."größe ☃ ключ"."größe ☃ ключ" is bigint for both applications from the end of backfill on: the new one may use its whole range then
-- note: public.r.a is bigint for both applications from the end of backfill on: the new one may use its whole range then
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- change_type; ACCESS EXCLUSIVE public."größe ☃ ключ"; !lock
ALTER TABLE "public"."größe ☃ ключ" ADD COLUMN "_so_new_größe ☃ ключ" bigint;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_größe ☃ ключ"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."größe ☃ ключ"'::regclass) AND attname = 'größe ☃ ключ');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_größe ☃ ключ"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."größe ☃ ключ"'::regclass) AND attname = 'größe ☃ ключ'); END$so$;
-- undo: ALTER TABLE "public"."größe ☃ ключ" DROP COLUMN "_so_new_größe ☃ ключ"

-- change_type; SHARE ROW EXCLUSIVE public."größe ☃ ключ"; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_größe ☃ ключ" := NEW."größe ☃ ключ"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"() IS 'schemaops: keeps größe ☃ ключ and _so_new_größe ☃ ключ in sync';
CREATE TRIGGER "zzz_so_insert_größe ☃ ключ" BEFORE INSERT ON "public"."größe ☃ ключ" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"();
COMMENT ON TRIGGER "zzz_so_insert_größe ☃ ключ" ON "public"."größe ☃ ключ" IS 'schemaops: keeps größe ☃ ключ and _so_new_größe ☃ ключ in sync';
CREATE TRIGGER "zzz_so_update_größe ☃ ключ" BEFORE UPDATE ON "public"."größe ☃ ключ" FOR EACH ROW WHEN (OLD."größe ☃ ключ" IS DISTINCT FROM NEW."größe ☃ ключ") EXECUTE FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"();
COMMENT ON TRIGGER "zzz_so_update_größe ☃ ключ" ON "public"."größe ☃ ключ" IS 'schemaops: keeps größe ☃ ключ and _so_new_größe ☃ ключ in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_größe ☃ ключ" ON "public"."größe ☃ ключ";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_größe ☃ ключ" ON "public"."größe ☃ ключ";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"()

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
-- change_type; ROW EXCLUSIVE public."größe ☃ ключ"; repeated
UPDATE "public"."größe ☃ ключ" SET "_so_new_größe ☃ ключ" = "größe ☃ ключ"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."größe ☃ ключ"
    WHERE "_so_new_größe ☃ ключ" IS DISTINCT FROM ("größe ☃ ключ"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_größe ☃ ключ" IS DISTINCT FROM ("größe ☃ ключ"::bigint));
-- no undo: the value goes with the column that holds it

-- change_type; ROW EXCLUSIVE public.r; repeated
UPDATE "public"."r" SET "_so_new_a" = "a"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."r"
    WHERE "_so_new_a" IS DISTINCT FROM ("a"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_a" IS DISTINCT FROM ("a"::bigint));
-- no undo: the value goes with the column that holds it

-- change_type; ACCESS EXCLUSIVE public."größe ☃ ключ"; !lock; !data-dependent
-- gate: SELECT "größe ☃ ключ" FROM "public"."größe ☃ ключ" WHERE "_so_new_größe ☃ ключ" IS NULL LIMIT 6
ALTER TABLE "public"."größe ☃ ключ" ADD CONSTRAINT "größe ☃ ключ__so_new_größe ☃ ключ_not_null" NOT NULL "_so_new_größe ☃ ключ" NOT VALID;
-- undo: ALTER TABLE "public"."größe ☃ ключ" DROP CONSTRAINT IF EXISTS "größe ☃ ключ__so_new_größe ☃ ключ_not_null"

-- change_type; SHARE UPDATE EXCLUSIVE public."größe ☃ ключ"; !scan; !data-dependent
ALTER TABLE "public"."größe ☃ ключ" VALIDATE CONSTRAINT "größe ☃ ключ__so_new_größe ☃ ключ_not_null";
-- no undo: it goes with the step that added it

-- change_type; SHARE UPDATE EXCLUSIVE public.r; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_i" ON "public"."r" USING btree (_so_new_a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_i"

-- change_type; SHARE UPDATE EXCLUSIVE public."größe ☃ ключ"; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_größe ☃ ключ_pkey" ON "public"."größe ☃ ключ" USING btree ("_so_new_größe ☃ ключ");
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_größe ☃ ключ_pkey"

-- change_type; SHARE ROW EXCLUSIVE public.r; SHARE ROW EXCLUSIVE public."größe ☃ ключ"; !lock
ALTER TABLE "public"."r" ADD CONSTRAINT "_so_new_r_a_fkey" FOREIGN KEY (_so_new_a) REFERENCES public."größe ☃ ключ"("_so_new_größe ☃ ключ") NOT VALID;
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT IF EXISTS "_so_new_r_a_fkey"

-- change_type; SHARE UPDATE EXCLUSIVE public.r; ROW SHARE public."größe ☃ ключ"; !scan; !data-dependent
ALTER TABLE "public"."r" VALIDATE CONSTRAINT "_so_new_r_a_fkey";
-- undo: ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_a_fkey"

-- change_type; ACCESS EXCLUSIVE public."größe ☃ ключ"; ACCESS EXCLUSIVE public.r; !lock; !data-dependent
-- gate: (SELECT 'public."größe ☃ ключ"."größe ☃ ключ"'::text, "größe ☃ ключ"::text FROM "public"."größe ☃ ключ" WHERE "größe ☃ ключ" IS DISTINCT FROM "_so_new_größe ☃ ключ"::integer LIMIT 5)
-- gate: UNION ALL
-- gate: (SELECT 'public.r.a'::text, "a"::text FROM "public"."r" WHERE "a" IS DISTINCT FROM "_so_new_a"::integer LIMIT 5)
ALTER TABLE "public"."r" DROP CONSTRAINT "r_a_fkey";
ALTER INDEX "public"."i" RENAME TO "_so_old_i";
ALTER TABLE "public"."größe ☃ ключ" DROP CONSTRAINT "größe ☃ ключ_pkey";
DROP TRIGGER IF EXISTS "zzz_so_insert_größe ☃ ключ" ON "public"."größe ☃ ключ";
DROP TRIGGER IF EXISTS "zzz_so_update_größe ☃ ключ" ON "public"."größe ☃ ключ";
DROP FUNCTION IF EXISTS "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"();
ALTER TABLE "public"."größe ☃ ключ" RENAME COLUMN "größe ☃ ключ" TO "_so_old_größe ☃ ключ";
ALTER TABLE "public"."größe ☃ ключ" RENAME COLUMN "_so_new_größe ☃ ключ" TO "größe ☃ ключ";
ALTER TABLE "public"."größe ☃ ключ" ALTER COLUMN "_so_old_größe ☃ ключ" DROP NOT NULL;
COMMENT ON COLUMN "public"."größe ☃ ключ"."_so_old_größe ☃ ключ" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_größe ☃ ключ" := CASE WHEN NEW."größe ☃ ключ" BETWEEN  -2147483648 AND 2147483647 THEN NEW."größe ☃ ключ"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"() IS 'schemaops: keeps größe ☃ ключ and _so_old_größe ☃ ключ in sync';
CREATE TRIGGER "zzz_so_insert_größe ☃ ключ" BEFORE INSERT ON "public"."größe ☃ ключ" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"();
COMMENT ON TRIGGER "zzz_so_insert_größe ☃ ключ" ON "public"."größe ☃ ключ" IS 'schemaops: keeps größe ☃ ключ and _so_old_größe ☃ ключ in sync';
CREATE TRIGGER "zzz_so_update_größe ☃ ключ" BEFORE UPDATE ON "public"."größe ☃ ключ" FOR EACH ROW WHEN (OLD."größe ☃ ключ" IS DISTINCT FROM NEW."größe ☃ ключ") EXECUTE FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"();
COMMENT ON TRIGGER "zzz_so_update_größe ☃ ключ" ON "public"."größe ☃ ключ" IS 'schemaops: keeps größe ☃ ключ and _so_old_größe ☃ ключ in sync';
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
ALTER TABLE "public"."größe ☃ ключ" ADD CONSTRAINT "größe ☃ ключ_pkey" PRIMARY KEY USING INDEX "_so_new_größe ☃ ключ_pkey";
ALTER TABLE "public"."r" RENAME CONSTRAINT "_so_new_r_a_fkey" TO "r_a_fkey";
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT "r_a_fkey";
-- undo: ALTER INDEX "public"."i" RENAME TO "_so_new_i";
-- undo: ALTER TABLE "public"."größe ☃ ключ" DROP CONSTRAINT "größe ☃ ключ_pkey";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_größe ☃ ключ" ON "public"."größe ☃ ключ";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_größe ☃ ключ" ON "public"."größe ☃ ключ";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"();
-- undo: ALTER TABLE "public"."größe ☃ ключ" RENAME COLUMN "größe ☃ ключ" TO "_so_new_größe ☃ ключ";
-- undo: ALTER TABLE "public"."größe ☃ ключ" RENAME COLUMN "_so_old_größe ☃ ключ" TO "größe ☃ ключ";
-- undo: ALTER TABLE "public"."größe ☃ ключ" ALTER COLUMN "größe ☃ ключ" SET NOT NULL;
-- undo: ALTER TABLE "public"."größe ☃ ключ" DROP CONSTRAINT IF EXISTS "_so_not_null_größe ☃ ключ_größe ☃ ключ";
-- undo: COMMENT ON COLUMN "public"."größe ☃ ключ"."größe ☃ ключ" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_größe ☃ ключ" := NEW."größe ☃ ключ"::bigint;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"() IS 'schemaops: keeps größe ☃ ключ and _so_new_größe ☃ ключ in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_größe ☃ ключ" BEFORE INSERT ON "public"."größe ☃ ключ" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_größe ☃ ключ" ON "public"."größe ☃ ключ" IS 'schemaops: keeps größe ☃ ключ and _so_new_größe ☃ ключ in sync';
-- undo: CREATE TRIGGER "zzz_so_update_größe ☃ ключ" BEFORE UPDATE ON "public"."größe ☃ ключ" FOR EACH ROW WHEN (OLD."größe ☃ ключ" IS DISTINCT FROM NEW."größe ☃ ключ") EXECUTE FUNCTION "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_größe ☃ ключ" ON "public"."größe ☃ ключ" IS 'schemaops: keeps größe ☃ ключ and _so_new_größe ☃ ключ in sync';
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
-- undo: CREATE UNIQUE INDEX IF NOT EXISTS "_so_undo_größe ☃ ключ_pkey" ON "public"."größe ☃ ключ" USING btree ("größe ☃ ключ");
-- undo: ALTER TABLE "public"."größe ☃ ключ" ADD CONSTRAINT "größe ☃ ключ_pkey" PRIMARY KEY USING INDEX "_so_undo_größe ☃ ключ_pkey";
-- undo: ALTER TABLE "public"."r" ADD CONSTRAINT "r_a_fkey" FOREIGN KEY (a) REFERENCES public."größe ☃ ключ"("größe ☃ ключ") NOT VALID

-- change_type; SHARE UPDATE EXCLUSIVE public."größe ☃ ключ"; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_größe ☃ ключ_pkey" ON "public"."größe ☃ ключ" USING btree ("_so_old_größe ☃ ключ");
-- no undo: the undo of the change-over uses it

-- change_type; ACCESS EXCLUSIVE public."größe ☃ ключ"; !lock
ALTER TABLE "public"."größe ☃ ключ" DROP CONSTRAINT IF EXISTS "_so_not_null_größe ☃ ключ_größe ☃ ключ";
-- undo: ALTER TABLE "public"."größe ☃ ключ" VALIDATE CONSTRAINT "_so_not_null_größe ☃ ключ_größe ☃ ключ"

-- change_type; ACCESS EXCLUSIVE public."größe ☃ ключ"; !lock
ALTER TABLE "public"."größe ☃ ключ" DROP CONSTRAINT IF EXISTS "_so_not_null_größe ☃ ключ_größe ☃ ключ";
-- undo: ALTER TABLE "public"."größe ☃ ключ" DROP CONSTRAINT IF EXISTS "_so_not_null_größe ☃ ключ_größe ☃ ключ";
-- undo: ALTER TABLE "public"."größe ☃ ключ" ADD CONSTRAINT "_so_not_null_größe ☃ ключ_größe ☃ ключ" CHECK ("_so_old_größe ☃ ключ" IS NOT NULL) NOT VALID
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public."größe ☃ ключ"; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_größe ☃ ключ" ON "public"."größe ☃ ключ";
DROP TRIGGER IF EXISTS "zzz_so_update_größe ☃ ключ" ON "public"."größe ☃ ключ";
DROP FUNCTION IF EXISTS "public"."_so_sync_größe ☃ ключ_größe ☃ ключ"();
ALTER TABLE "public"."größe ☃ ключ" DROP COLUMN "_so_old_größe ☃ ключ";
-- no undo: its values are gone

-- change_type; ACCESS EXCLUSIVE public.r; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."r";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."r";
DROP FUNCTION IF EXISTS "public"."_so_sync_r_a"();
ALTER TABLE "public"."r" DROP COLUMN "_so_old_a";
-- no undo: its values are gone
