-- note: public.a.id is bigint for both applications until contract, and integer from then on: two types cannot share one name. For the new application to have it earlier, give the new form a name of its own, made by `-- schemaops: using …`
-- note: public.b.id is bigint for both applications until contract, and integer from then on: two types cannot share one name. For the new application to have it earlier, give the new form a name of its own, made by `-- schemaops: using …`
-- note: public.c.b_id is bigint for both applications until contract, and integer from then on: two types cannot share one name. For the new application to have it earlier, give the new form a name of its own, made by `-- schemaops: using …`
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.a; !lock
ALTER TABLE "public"."a" ADD COLUMN "_so_new_id" integer;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_id"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."a"'::regclass) AND attname = 'id');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_id"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."a"'::regclass) AND attname = 'id'); END$so$;
-- undo: ALTER TABLE "public"."a" DROP COLUMN "_so_new_id"

-- change_type; SHARE ROW EXCLUSIVE public.a; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_a_id"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_id" := CASE WHEN NEW."id" BETWEEN  -2147483648 AND 2147483647 THEN NEW."id"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_a_id"() IS 'schemaops: keeps id and _so_new_id in sync';
CREATE TRIGGER "zzz_so_insert_id" BEFORE INSERT ON "public"."a" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_a_id"();
COMMENT ON TRIGGER "zzz_so_insert_id" ON "public"."a" IS 'schemaops: keeps id and _so_new_id in sync';
CREATE TRIGGER "zzz_so_update_id" BEFORE UPDATE ON "public"."a" FOR EACH ROW WHEN (OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_sync_a_id"();
COMMENT ON TRIGGER "zzz_so_update_id" ON "public"."a" IS 'schemaops: keeps id and _so_new_id in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_id" ON "public"."a";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_id" ON "public"."a";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_a_id"()

-- change_type; ACCESS EXCLUSIVE public.b; !lock
ALTER TABLE "public"."b" ADD COLUMN "_so_new_id" integer;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_id"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."b"'::regclass) AND attname = 'id');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_id"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."b"'::regclass) AND attname = 'id'); END$so$;
-- undo: ALTER TABLE "public"."b" DROP COLUMN "_so_new_id"

-- change_type; SHARE ROW EXCLUSIVE public.b; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_b_id"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_id" := CASE WHEN NEW."id" BETWEEN  -2147483648 AND 2147483647 THEN NEW."id"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_b_id"() IS 'schemaops: keeps id and _so_new_id in sync';
CREATE TRIGGER "zzz_so_insert_id" BEFORE INSERT ON "public"."b" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_b_id"();
COMMENT ON TRIGGER "zzz_so_insert_id" ON "public"."b" IS 'schemaops: keeps id and _so_new_id in sync';
CREATE TRIGGER "zzz_so_update_id" BEFORE UPDATE ON "public"."b" FOR EACH ROW WHEN (OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_sync_b_id"();
COMMENT ON TRIGGER "zzz_so_update_id" ON "public"."b" IS 'schemaops: keeps id and _so_new_id in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_id" ON "public"."b";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_id" ON "public"."b";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_b_id"()

-- change_type; ACCESS EXCLUSIVE public.c; !lock
ALTER TABLE "public"."c" ADD COLUMN "_so_new_b_id" integer;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_b_id"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."c"'::regclass) AND attname = 'b_id');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_b_id"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."c"'::regclass) AND attname = 'b_id'); END$so$;
-- undo: ALTER TABLE "public"."c" DROP COLUMN "_so_new_b_id"

-- change_type; SHARE ROW EXCLUSIVE public.c; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_c_b_id"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_b_id" := CASE WHEN NEW."b_id" BETWEEN  -2147483648 AND 2147483647 THEN NEW."b_id"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_c_b_id"() IS 'schemaops: keeps b_id and _so_new_b_id in sync';
CREATE TRIGGER "zzz_so_insert_b_id" BEFORE INSERT ON "public"."c" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_c_b_id"();
COMMENT ON TRIGGER "zzz_so_insert_b_id" ON "public"."c" IS 'schemaops: keeps b_id and _so_new_b_id in sync';
CREATE TRIGGER "zzz_so_update_b_id" BEFORE UPDATE ON "public"."c" FOR EACH ROW WHEN (OLD."b_id" IS DISTINCT FROM NEW."b_id") EXECUTE FUNCTION "public"."_so_sync_c_b_id"();
COMMENT ON TRIGGER "zzz_so_update_b_id" ON "public"."c" IS 'schemaops: keeps b_id and _so_new_b_id in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_b_id" ON "public"."c";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_b_id" ON "public"."c";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_c_b_id"()
-- ==== backfill
-- change_type; ROW EXCLUSIVE public.a; repeated
-- gate: SELECT "id" FROM "public"."a" WHERE "id" NOT BETWEEN  -2147483648 AND 2147483647 LIMIT 6
UPDATE "public"."a" SET "_so_new_id" = "id"::integer
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."a"
    WHERE "_so_new_id" IS DISTINCT FROM ("id"::integer)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_id" IS DISTINCT FROM ("id"::integer));
-- no undo: the value goes with the column that holds it

-- change_type; ROW EXCLUSIVE public.b; repeated
-- gate: SELECT "id" FROM "public"."b" WHERE "id" NOT BETWEEN  -2147483648 AND 2147483647 LIMIT 6
UPDATE "public"."b" SET "_so_new_id" = "id"::integer
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."b"
    WHERE "_so_new_id" IS DISTINCT FROM ("id"::integer)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_id" IS DISTINCT FROM ("id"::integer));
-- no undo: the value goes with the column that holds it

-- change_type; ROW EXCLUSIVE public.c; repeated
-- gate: SELECT "ctid", "b_id" FROM "public"."c" WHERE "b_id" NOT BETWEEN  -2147483648 AND 2147483647 LIMIT 6
UPDATE "public"."c" SET "_so_new_b_id" = "b_id"::integer
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."c"
    WHERE "_so_new_b_id" IS DISTINCT FROM ("b_id"::integer)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_b_id" IS DISTINCT FROM ("b_id"::integer));
-- no undo: the value goes with the column that holds it
-- ==== contract
-- change_type; ACCESS EXCLUSIVE public.a; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."a" WHERE "_so_new_id" IS NULL LIMIT 6
ALTER TABLE "public"."a" ADD CONSTRAINT "_so_not_null_a__so_new_id" CHECK ("_so_new_id" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."a" DROP CONSTRAINT IF EXISTS "_so_not_null_a__so_new_id"

-- change_type; SHARE UPDATE EXCLUSIVE public.a; !scan; !data-dependent
ALTER TABLE "public"."a" VALIDATE CONSTRAINT "_so_not_null_a__so_new_id";
-- no undo: it goes with the step that added it

-- change_type; ACCESS EXCLUSIVE public.a; !lock
ALTER TABLE "public"."a" ALTER COLUMN "_so_new_id" SET NOT NULL;
ALTER TABLE "public"."a" DROP CONSTRAINT IF EXISTS "_so_not_null_a__so_new_id";
-- undo: ALTER TABLE "public"."a" ALTER COLUMN "_so_new_id" DROP NOT NULL

-- change_type; ACCESS EXCLUSIVE public.b; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."b" WHERE "_so_new_id" IS NULL LIMIT 6
ALTER TABLE "public"."b" ADD CONSTRAINT "_so_not_null_b__so_new_id" CHECK ("_so_new_id" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."b" DROP CONSTRAINT IF EXISTS "_so_not_null_b__so_new_id"

-- change_type; SHARE UPDATE EXCLUSIVE public.b; !scan; !data-dependent
ALTER TABLE "public"."b" VALIDATE CONSTRAINT "_so_not_null_b__so_new_id";
-- no undo: it goes with the step that added it

-- change_type; ACCESS EXCLUSIVE public.b; !lock
ALTER TABLE "public"."b" ALTER COLUMN "_so_new_id" SET NOT NULL;
ALTER TABLE "public"."b" DROP CONSTRAINT IF EXISTS "_so_not_null_b__so_new_id";
-- undo: ALTER TABLE "public"."b" ALTER COLUMN "_so_new_id" DROP NOT NULL

-- change_type; SHARE UPDATE EXCLUSIVE public.a; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_a_pkey" ON "public"."a" USING btree (_so_new_id);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_a_pkey"

-- change_type; SHARE UPDATE EXCLUSIVE public.b; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_b_pkey" ON "public"."b" USING btree (_so_new_id);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_b_pkey"

-- change_type; SHARE ROW EXCLUSIVE public.b; SHARE ROW EXCLUSIVE public.a; !lock
ALTER TABLE "public"."b" ADD CONSTRAINT "_so_new_b_id_fkey" FOREIGN KEY (_so_new_id) REFERENCES public.a(_so_new_id) NOT VALID;
-- undo: ALTER TABLE "public"."b" DROP CONSTRAINT IF EXISTS "_so_new_b_id_fkey"

-- change_type; SHARE UPDATE EXCLUSIVE public.b; ROW SHARE public.a; !scan; !data-dependent
ALTER TABLE "public"."b" VALIDATE CONSTRAINT "_so_new_b_id_fkey";
-- undo: ALTER TABLE "public"."b" VALIDATE CONSTRAINT "b_id_fkey"

-- change_type; SHARE ROW EXCLUSIVE public.c; SHARE ROW EXCLUSIVE public.b; !lock
ALTER TABLE "public"."c" ADD CONSTRAINT "_so_new_c_b_id_fkey" FOREIGN KEY (_so_new_b_id) REFERENCES public.b(_so_new_id) NOT VALID;
-- undo: ALTER TABLE "public"."c" DROP CONSTRAINT IF EXISTS "_so_new_c_b_id_fkey"

-- change_type; SHARE UPDATE EXCLUSIVE public.c; ROW SHARE public.b; !scan; !data-dependent
ALTER TABLE "public"."c" VALIDATE CONSTRAINT "_so_new_c_b_id_fkey";
-- undo: ALTER TABLE "public"."c" VALIDATE CONSTRAINT "c_b_id_fkey"

-- change_type; ACCESS EXCLUSIVE public.a; ACCESS EXCLUSIVE public.b; ACCESS EXCLUSIVE public.c; !lock; !data-dependent
-- gate: (SELECT 'public.a.id'::text, "id"::text FROM "public"."a" WHERE "id" IS DISTINCT FROM "_so_new_id"::bigint LIMIT 5)
-- gate: UNION ALL
-- gate: (SELECT 'public.b.id'::text, "id"::text FROM "public"."b" WHERE "id" IS DISTINCT FROM "_so_new_id"::bigint LIMIT 5)
-- gate: UNION ALL
-- gate: (SELECT 'public.c.b_id'::text, "b_id"::text FROM "public"."c" WHERE "b_id" IS DISTINCT FROM "_so_new_b_id"::bigint LIMIT 5)
ALTER TABLE "public"."b" DROP CONSTRAINT "b_id_fkey";
ALTER TABLE "public"."c" DROP CONSTRAINT "c_b_id_fkey";
ALTER TABLE "public"."a" DROP CONSTRAINT "a_pkey";
ALTER TABLE "public"."b" DROP CONSTRAINT "b_pkey";
DROP TRIGGER IF EXISTS "zzz_so_insert_id" ON "public"."a";
DROP TRIGGER IF EXISTS "zzz_so_update_id" ON "public"."a";
DROP FUNCTION IF EXISTS "public"."_so_sync_a_id"();
ALTER TABLE "public"."a" RENAME COLUMN "id" TO "_so_old_id";
ALTER TABLE "public"."a" RENAME COLUMN "_so_new_id" TO "id";
ALTER TABLE "public"."a" ALTER COLUMN "_so_old_id" DROP NOT NULL;
COMMENT ON COLUMN "public"."a"."_so_old_id" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_a_id"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_id" := NEW."id"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_a_id"() IS 'schemaops: keeps id and _so_old_id in sync';
CREATE TRIGGER "zzz_so_insert_id" BEFORE INSERT ON "public"."a" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_a_id"();
COMMENT ON TRIGGER "zzz_so_insert_id" ON "public"."a" IS 'schemaops: keeps id and _so_old_id in sync';
CREATE TRIGGER "zzz_so_update_id" BEFORE UPDATE ON "public"."a" FOR EACH ROW WHEN (OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_sync_a_id"();
COMMENT ON TRIGGER "zzz_so_update_id" ON "public"."a" IS 'schemaops: keeps id and _so_old_id in sync';
DROP TRIGGER IF EXISTS "zzz_so_insert_id" ON "public"."b";
DROP TRIGGER IF EXISTS "zzz_so_update_id" ON "public"."b";
DROP FUNCTION IF EXISTS "public"."_so_sync_b_id"();
ALTER TABLE "public"."b" RENAME COLUMN "id" TO "_so_old_id";
ALTER TABLE "public"."b" RENAME COLUMN "_so_new_id" TO "id";
ALTER TABLE "public"."b" ALTER COLUMN "_so_old_id" DROP NOT NULL;
COMMENT ON COLUMN "public"."b"."_so_old_id" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_b_id"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_id" := NEW."id"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_b_id"() IS 'schemaops: keeps id and _so_old_id in sync';
CREATE TRIGGER "zzz_so_insert_id" BEFORE INSERT ON "public"."b" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_b_id"();
COMMENT ON TRIGGER "zzz_so_insert_id" ON "public"."b" IS 'schemaops: keeps id and _so_old_id in sync';
CREATE TRIGGER "zzz_so_update_id" BEFORE UPDATE ON "public"."b" FOR EACH ROW WHEN (OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_sync_b_id"();
COMMENT ON TRIGGER "zzz_so_update_id" ON "public"."b" IS 'schemaops: keeps id and _so_old_id in sync';
DROP TRIGGER IF EXISTS "zzz_so_insert_b_id" ON "public"."c";
DROP TRIGGER IF EXISTS "zzz_so_update_b_id" ON "public"."c";
DROP FUNCTION IF EXISTS "public"."_so_sync_c_b_id"();
ALTER TABLE "public"."c" RENAME COLUMN "b_id" TO "_so_old_b_id";
ALTER TABLE "public"."c" RENAME COLUMN "_so_new_b_id" TO "b_id";
COMMENT ON COLUMN "public"."c"."_so_old_b_id" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_c_b_id"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_b_id" := NEW."b_id"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_c_b_id"() IS 'schemaops: keeps b_id and _so_old_b_id in sync';
CREATE TRIGGER "zzz_so_insert_b_id" BEFORE INSERT ON "public"."c" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_c_b_id"();
COMMENT ON TRIGGER "zzz_so_insert_b_id" ON "public"."c" IS 'schemaops: keeps b_id and _so_old_b_id in sync';
CREATE TRIGGER "zzz_so_update_b_id" BEFORE UPDATE ON "public"."c" FOR EACH ROW WHEN (OLD."b_id" IS DISTINCT FROM NEW."b_id") EXECUTE FUNCTION "public"."_so_sync_c_b_id"();
COMMENT ON TRIGGER "zzz_so_update_b_id" ON "public"."c" IS 'schemaops: keeps b_id and _so_old_b_id in sync';
ALTER TABLE "public"."a" ADD CONSTRAINT "a_pkey" PRIMARY KEY USING INDEX "_so_new_a_pkey";
ALTER TABLE "public"."b" ADD CONSTRAINT "b_pkey" PRIMARY KEY USING INDEX "_so_new_b_pkey";
ALTER TABLE "public"."b" RENAME CONSTRAINT "_so_new_b_id_fkey" TO "b_id_fkey";
ALTER TABLE "public"."c" RENAME CONSTRAINT "_so_new_c_b_id_fkey" TO "c_b_id_fkey";
-- undo: ALTER TABLE "public"."b" DROP CONSTRAINT "b_id_fkey";
-- undo: ALTER TABLE "public"."c" DROP CONSTRAINT "c_b_id_fkey";
-- undo: ALTER TABLE "public"."a" DROP CONSTRAINT "a_pkey";
-- undo: ALTER TABLE "public"."b" DROP CONSTRAINT "b_pkey";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_id" ON "public"."a";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_id" ON "public"."a";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_a_id"();
-- undo: ALTER TABLE "public"."a" RENAME COLUMN "id" TO "_so_new_id";
-- undo: ALTER TABLE "public"."a" RENAME COLUMN "_so_old_id" TO "id";
-- undo: ALTER TABLE "public"."a" ALTER COLUMN "id" SET NOT NULL;
-- undo: ALTER TABLE "public"."a" DROP CONSTRAINT IF EXISTS "_so_not_null_a_id";
-- undo: COMMENT ON COLUMN "public"."a"."id" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_a_id"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_id" := CASE WHEN NEW."id" BETWEEN  -2147483648 AND 2147483647 THEN NEW."id"::integer END;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_a_id"() IS 'schemaops: keeps id and _so_new_id in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_id" BEFORE INSERT ON "public"."a" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_a_id"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_id" ON "public"."a" IS 'schemaops: keeps id and _so_new_id in sync';
-- undo: CREATE TRIGGER "zzz_so_update_id" BEFORE UPDATE ON "public"."a" FOR EACH ROW WHEN (OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_sync_a_id"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_id" ON "public"."a" IS 'schemaops: keeps id and _so_new_id in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_id" ON "public"."b";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_id" ON "public"."b";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_b_id"();
-- undo: ALTER TABLE "public"."b" RENAME COLUMN "id" TO "_so_new_id";
-- undo: ALTER TABLE "public"."b" RENAME COLUMN "_so_old_id" TO "id";
-- undo: ALTER TABLE "public"."b" ALTER COLUMN "id" SET NOT NULL;
-- undo: ALTER TABLE "public"."b" DROP CONSTRAINT IF EXISTS "_so_not_null_b_id";
-- undo: COMMENT ON COLUMN "public"."b"."id" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_b_id"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_id" := CASE WHEN NEW."id" BETWEEN  -2147483648 AND 2147483647 THEN NEW."id"::integer END;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_b_id"() IS 'schemaops: keeps id and _so_new_id in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_id" BEFORE INSERT ON "public"."b" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_b_id"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_id" ON "public"."b" IS 'schemaops: keeps id and _so_new_id in sync';
-- undo: CREATE TRIGGER "zzz_so_update_id" BEFORE UPDATE ON "public"."b" FOR EACH ROW WHEN (OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_sync_b_id"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_id" ON "public"."b" IS 'schemaops: keeps id and _so_new_id in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_b_id" ON "public"."c";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_b_id" ON "public"."c";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_c_b_id"();
-- undo: ALTER TABLE "public"."c" RENAME COLUMN "b_id" TO "_so_new_b_id";
-- undo: ALTER TABLE "public"."c" RENAME COLUMN "_so_old_b_id" TO "b_id";
-- undo: COMMENT ON COLUMN "public"."c"."b_id" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_c_b_id"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_b_id" := CASE WHEN NEW."b_id" BETWEEN  -2147483648 AND 2147483647 THEN NEW."b_id"::integer END;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_c_b_id"() IS 'schemaops: keeps b_id and _so_new_b_id in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_b_id" BEFORE INSERT ON "public"."c" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_c_b_id"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_b_id" ON "public"."c" IS 'schemaops: keeps b_id and _so_new_b_id in sync';
-- undo: CREATE TRIGGER "zzz_so_update_b_id" BEFORE UPDATE ON "public"."c" FOR EACH ROW WHEN (OLD."b_id" IS DISTINCT FROM NEW."b_id") EXECUTE FUNCTION "public"."_so_sync_c_b_id"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_b_id" ON "public"."c" IS 'schemaops: keeps b_id and _so_new_b_id in sync';
-- undo: CREATE UNIQUE INDEX IF NOT EXISTS "_so_undo_a_pkey" ON "public"."a" USING btree (id);
-- undo: ALTER TABLE "public"."a" ADD CONSTRAINT "a_pkey" PRIMARY KEY USING INDEX "_so_undo_a_pkey";
-- undo: CREATE UNIQUE INDEX IF NOT EXISTS "_so_undo_b_pkey" ON "public"."b" USING btree (id);
-- undo: ALTER TABLE "public"."b" ADD CONSTRAINT "b_pkey" PRIMARY KEY USING INDEX "_so_undo_b_pkey";
-- undo: ALTER TABLE "public"."b" ADD CONSTRAINT "b_id_fkey" FOREIGN KEY (id) REFERENCES public.a(id) NOT VALID;
-- undo: ALTER TABLE "public"."c" ADD CONSTRAINT "c_b_id_fkey" FOREIGN KEY (b_id) REFERENCES public.b(id) NOT VALID

-- change_type; SHARE UPDATE EXCLUSIVE public.a; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_a_pkey" ON "public"."a" USING btree (_so_old_id);
-- no undo: the undo of the change-over uses it

-- change_type; SHARE UPDATE EXCLUSIVE public.b; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_b_pkey" ON "public"."b" USING btree (_so_old_id);
-- no undo: the undo of the change-over uses it

-- change_type; ACCESS EXCLUSIVE public.a; !lock
ALTER TABLE "public"."a" DROP CONSTRAINT IF EXISTS "_so_not_null_a_id";
-- undo: ALTER TABLE "public"."a" VALIDATE CONSTRAINT "_so_not_null_a_id"

-- change_type; ACCESS EXCLUSIVE public.a; !lock
ALTER TABLE "public"."a" DROP CONSTRAINT IF EXISTS "_so_not_null_a_id";
-- undo: ALTER TABLE "public"."a" DROP CONSTRAINT IF EXISTS "_so_not_null_a_id";
-- undo: ALTER TABLE "public"."a" ADD CONSTRAINT "_so_not_null_a_id" CHECK ("_so_old_id" IS NOT NULL) NOT VALID

-- change_type; ACCESS EXCLUSIVE public.b; !lock
ALTER TABLE "public"."b" DROP CONSTRAINT IF EXISTS "_so_not_null_b_id";
-- undo: ALTER TABLE "public"."b" VALIDATE CONSTRAINT "_so_not_null_b_id"

-- change_type; ACCESS EXCLUSIVE public.b; !lock
ALTER TABLE "public"."b" DROP CONSTRAINT IF EXISTS "_so_not_null_b_id";
-- undo: ALTER TABLE "public"."b" DROP CONSTRAINT IF EXISTS "_so_not_null_b_id";
-- undo: ALTER TABLE "public"."b" ADD CONSTRAINT "_so_not_null_b_id" CHECK ("_so_old_id" IS NOT NULL) NOT VALID
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public.a; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_id" ON "public"."a";
DROP TRIGGER IF EXISTS "zzz_so_update_id" ON "public"."a";
DROP FUNCTION IF EXISTS "public"."_so_sync_a_id"();
ALTER TABLE "public"."a" DROP COLUMN "_so_old_id";
-- no undo: its values are gone

-- change_type; ACCESS EXCLUSIVE public.b; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_id" ON "public"."b";
DROP TRIGGER IF EXISTS "zzz_so_update_id" ON "public"."b";
DROP FUNCTION IF EXISTS "public"."_so_sync_b_id"();
ALTER TABLE "public"."b" DROP COLUMN "_so_old_id";
-- no undo: its values are gone

-- change_type; ACCESS EXCLUSIVE public.c; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_b_id" ON "public"."c";
DROP TRIGGER IF EXISTS "zzz_so_update_b_id" ON "public"."c";
DROP FUNCTION IF EXISTS "public"."_so_sync_c_b_id"();
ALTER TABLE "public"."c" DROP COLUMN "_so_old_b_id";
-- no undo: its values are gone
