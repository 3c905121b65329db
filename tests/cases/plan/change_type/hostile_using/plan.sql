-- note: public.r.a is bigint for both applications from the end of backfill on: the new one may use its whole range then
-- note: public."x USING btree (y)"."x USING btree (y)" is bigint for both applications from the end of backfill on: the new one may use its whole range then
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

-- change_type; ACCESS EXCLUSIVE public."x USING btree (y)"; !lock
ALTER TABLE "public"."x USING btree (y)" ADD COLUMN "_so_new_x USING btree (y)" bigint;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_x USING btree (y)"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."x USING btree (y)"'::regclass) AND attname = 'x USING btree (y)');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_x USING btree (y)"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."x USING btree (y)"'::regclass) AND attname = 'x USING btree (y)'); END$so$;
-- undo: ALTER TABLE "public"."x USING btree (y)" DROP COLUMN "_so_new_x USING btree (y)"

-- change_type; SHARE ROW EXCLUSIVE public."x USING btree (y)"; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_x USING btree (y)" := NEW."x USING btree (y)"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"() IS 'schemaops: keeps x USING btree (y) and _so_new_x USING btree (y) in sync';
CREATE TRIGGER "zzz_so_insert_x USING btree (y)" BEFORE INSERT ON "public"."x USING btree (y)" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"();
COMMENT ON TRIGGER "zzz_so_insert_x USING btree (y)" ON "public"."x USING btree (y)" IS 'schemaops: keeps x USING btree (y) and _so_new_x USING btree (y) in sync';
CREATE TRIGGER "zzz_so_update_x USING btree (y)" BEFORE UPDATE ON "public"."x USING btree (y)" FOR EACH ROW WHEN (OLD."x USING btree (y)" IS DISTINCT FROM NEW."x USING btree (y)") EXECUTE FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"();
COMMENT ON TRIGGER "zzz_so_update_x USING btree (y)" ON "public"."x USING btree (y)" IS 'schemaops: keeps x USING btree (y) and _so_new_x USING btree (y) in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_x USING btree (y)" ON "public"."x USING btree (y)";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_x USING btree (y)" ON "public"."x USING btree (y)";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_x USING btree (y)_x USING btree (y)"()
-- ==== backfill
-- change_type; ROW EXCLUSIVE public.r; repeated
UPDATE "public"."r" SET "_so_new_a" = "a"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."r"
    WHERE "_so_new_a" IS DISTINCT FROM ("a"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_a" IS DISTINCT FROM ("a"::bigint));
-- no undo: the value goes with the column that holds it

-- change_type; ROW EXCLUSIVE public."x USING btree (y)"; repeated
UPDATE "public"."x USING btree (y)" SET "_so_new_x USING btree (y)" = "x USING btree (y)"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."x USING btree (y)"
    WHERE "_so_new_x USING btree (y)" IS DISTINCT FROM ("x USING btree (y)"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_x USING btree (y)" IS DISTINCT FROM ("x USING btree (y)"::bigint));
-- no undo: the value goes with the column that holds it

-- change_type; ACCESS EXCLUSIVE public."x USING btree (y)"; !lock; !data-dependent
-- gate: SELECT "x USING btree (y)" FROM "public"."x USING btree (y)" WHERE "_so_new_x USING btree (y)" IS NULL LIMIT 6
ALTER TABLE "public"."x USING btree (y)" ADD CONSTRAINT "_so_not_null_x USING btree (y)__so_new_x USING btree (y)" CHECK ("_so_new_x USING btree (y)" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."x USING btree (y)" DROP CONSTRAINT IF EXISTS "_so_not_null_x USING btree (y)__so_new_x USING btree (y)"

-- change_type; SHARE UPDATE EXCLUSIVE public."x USING btree (y)"; !scan; !data-dependent
ALTER TABLE "public"."x USING btree (y)" VALIDATE CONSTRAINT "_so_not_null_x USING btree (y)__so_new_x USING btree (y)";
-- no undo: it goes with the step that added it

-- change_type; ACCESS EXCLUSIVE public."x USING btree (y)"; !lock
ALTER TABLE "public"."x USING btree (y)" ALTER COLUMN "_so_new_x USING btree (y)" SET NOT NULL;
ALTER TABLE "public"."x USING btree (y)" DROP CONSTRAINT IF EXISTS "_so_not_null_x USING btree (y)__so_new_x USING btree (y)";
-- undo: ALTER TABLE "public"."x USING btree (y)" ALTER COLUMN "_so_new_x USING btree (y)" DROP NOT NULL

-- change_type; SHARE UPDATE EXCLUSIVE public.r; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_i" ON "public"."r" USING btree (_so_new_a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_i"

-- change_type; SHARE UPDATE EXCLUSIVE public."x USING btree (y)"; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_x USING btree (y)_pkey" ON "public"."x USING btree (y)" USING btree ("_so_new_x USING btree (y)");
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_x USING btree (y)_pkey"

-- change_type; SHARE ROW EXCLUSIVE public.r; SHARE ROW EXCLUSIVE public."x USING btree (y)"; !lock
ALTER TABLE "public"."r" ADD CONSTRAINT "_so_new_r_a_fkey" FOREIGN KEY (_so_new_a) REFERENCES public."x USING btree (y)"("_so_new_x USING btree (y)") NOT VALID;
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT IF EXISTS "_so_new_r_a_fkey"

-- change_type; SHARE UPDATE EXCLUSIVE public.r; ROW SHARE public."x USING btree (y)"; !scan; !data-dependent
ALTER TABLE "public"."r" VALIDATE CONSTRAINT "_so_new_r_a_fkey";
-- undo: ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_a_fkey"

-- change_type; ACCESS EXCLUSIVE public.r; ACCESS EXCLUSIVE public."x USING btree (y)"; !lock; !data-dependent
-- gate: (SELECT 'public.r.a'::text, "a"::text FROM "public"."r" WHERE "a" IS DISTINCT FROM "_so_new_a"::integer LIMIT 5)
-- gate: UNION ALL
-- gate: (SELECT 'public."x USING btree (y)"."x USING btree (y)"'::text, "x USING btree (y)"::text FROM "public"."x USING btree (y)" WHERE "x USING btree (y)" IS DISTINCT FROM "_so_new_x USING btree (y)"::integer LIMIT 5)
ALTER TABLE "public"."r" DROP CONSTRAINT "r_a_fkey";
ALTER INDEX "public"."i" RENAME TO "_so_old_i";
ALTER TABLE "public"."x USING btree (y)" DROP CONSTRAINT "x USING btree (y)_pkey";
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
DROP TRIGGER IF EXISTS "zzz_so_insert_x USING btree (y)" ON "public"."x USING btree (y)";
DROP TRIGGER IF EXISTS "zzz_so_update_x USING btree (y)" ON "public"."x USING btree (y)";
DROP FUNCTION IF EXISTS "public"."_so_sync_x USING btree (y)_x USING btree (y)"();
ALTER TABLE "public"."x USING btree (y)" RENAME COLUMN "x USING btree (y)" TO "_so_old_x USING btree (y)";
ALTER TABLE "public"."x USING btree (y)" RENAME COLUMN "_so_new_x USING btree (y)" TO "x USING btree (y)";
ALTER TABLE "public"."x USING btree (y)" ALTER COLUMN "_so_old_x USING btree (y)" DROP NOT NULL;
COMMENT ON COLUMN "public"."x USING btree (y)"."_so_old_x USING btree (y)" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_x USING btree (y)" := CASE WHEN NEW."x USING btree (y)" BETWEEN  -2147483648 AND 2147483647 THEN NEW."x USING btree (y)"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"() IS 'schemaops: keeps x USING btree (y) and _so_old_x USING btree (y) in sync';
CREATE TRIGGER "zzz_so_insert_x USING btree (y)" BEFORE INSERT ON "public"."x USING btree (y)" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"();
COMMENT ON TRIGGER "zzz_so_insert_x USING btree (y)" ON "public"."x USING btree (y)" IS 'schemaops: keeps x USING btree (y) and _so_old_x USING btree (y) in sync';
CREATE TRIGGER "zzz_so_update_x USING btree (y)" BEFORE UPDATE ON "public"."x USING btree (y)" FOR EACH ROW WHEN (OLD."x USING btree (y)" IS DISTINCT FROM NEW."x USING btree (y)") EXECUTE FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"();
COMMENT ON TRIGGER "zzz_so_update_x USING btree (y)" ON "public"."x USING btree (y)" IS 'schemaops: keeps x USING btree (y) and _so_old_x USING btree (y) in sync';
ALTER INDEX "public"."_so_new_i" RENAME TO "i";
ALTER TABLE "public"."x USING btree (y)" ADD CONSTRAINT "x USING btree (y)_pkey" PRIMARY KEY USING INDEX "_so_new_x USING btree (y)_pkey";
ALTER TABLE "public"."r" RENAME CONSTRAINT "_so_new_r_a_fkey" TO "r_a_fkey";
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT "r_a_fkey";
-- undo: ALTER INDEX "public"."i" RENAME TO "_so_new_i";
-- undo: ALTER TABLE "public"."x USING btree (y)" DROP CONSTRAINT "x USING btree (y)_pkey";
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
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_x USING btree (y)" ON "public"."x USING btree (y)";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_x USING btree (y)" ON "public"."x USING btree (y)";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_x USING btree (y)_x USING btree (y)"();
-- undo: ALTER TABLE "public"."x USING btree (y)" RENAME COLUMN "x USING btree (y)" TO "_so_new_x USING btree (y)";
-- undo: ALTER TABLE "public"."x USING btree (y)" RENAME COLUMN "_so_old_x USING btree (y)" TO "x USING btree (y)";
-- undo: ALTER TABLE "public"."x USING btree (y)" ALTER COLUMN "x USING btree (y)" SET NOT NULL;
-- undo: ALTER TABLE "public"."x USING btree (y)" DROP CONSTRAINT IF EXISTS "_so_not_null_x USING btree (y)_x USING btree (y)";
-- undo: COMMENT ON COLUMN "public"."x USING btree (y)"."x USING btree (y)" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_x USING btree (y)" := NEW."x USING btree (y)"::bigint;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"() IS 'schemaops: keeps x USING btree (y) and _so_new_x USING btree (y) in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_x USING btree (y)" BEFORE INSERT ON "public"."x USING btree (y)" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_x USING btree (y)" ON "public"."x USING btree (y)" IS 'schemaops: keeps x USING btree (y) and _so_new_x USING btree (y) in sync';
-- undo: CREATE TRIGGER "zzz_so_update_x USING btree (y)" BEFORE UPDATE ON "public"."x USING btree (y)" FOR EACH ROW WHEN (OLD."x USING btree (y)" IS DISTINCT FROM NEW."x USING btree (y)") EXECUTE FUNCTION "public"."_so_sync_x USING btree (y)_x USING btree (y)"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_x USING btree (y)" ON "public"."x USING btree (y)" IS 'schemaops: keeps x USING btree (y) and _so_new_x USING btree (y) in sync';
-- undo: ALTER INDEX "public"."_so_old_i" RENAME TO "i";
-- undo: CREATE UNIQUE INDEX IF NOT EXISTS "_so_undo_x USING btree (y)_pkey" ON "public"."x USING btree (y)" USING btree ("x USING btree (y)");
-- undo: ALTER TABLE "public"."x USING btree (y)" ADD CONSTRAINT "x USING btree (y)_pkey" PRIMARY KEY USING INDEX "_so_undo_x USING btree (y)_pkey";
-- undo: ALTER TABLE "public"."r" ADD CONSTRAINT "r_a_fkey" FOREIGN KEY (a) REFERENCES public."x USING btree (y)"("x USING btree (y)") NOT VALID

-- change_type; SHARE UPDATE EXCLUSIVE public."x USING btree (y)"; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_x USING btree (y)_pkey" ON "public"."x USING btree (y)" USING btree ("_so_old_x USING btree (y)");
-- no undo: the undo of the change-over uses it

-- change_type; ACCESS EXCLUSIVE public."x USING btree (y)"; !lock
ALTER TABLE "public"."x USING btree (y)" DROP CONSTRAINT IF EXISTS "_so_not_null_x USING btree (y)_x USING btree (y)";
-- undo: ALTER TABLE "public"."x USING btree (y)" VALIDATE CONSTRAINT "_so_not_null_x USING btree (y)_x USING btree (y)"

-- change_type; ACCESS EXCLUSIVE public."x USING btree (y)"; !lock
ALTER TABLE "public"."x USING btree (y)" DROP CONSTRAINT IF EXISTS "_so_not_null_x USING btree (y)_x USING btree (y)";
-- undo: ALTER TABLE "public"."x USING btree (y)" DROP CONSTRAINT IF EXISTS "_so_not_null_x USING btree (y)_x USING btree (y)";
-- undo: ALTER TABLE "public"."x USING btree (y)" ADD CONSTRAINT "_so_not_null_x USING btree (y)_x USING btree (y)" CHECK ("_so_old_x USING btree (y)" IS NOT NULL) NOT VALID
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public.r; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."r";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."r";
DROP FUNCTION IF EXISTS "public"."_so_sync_r_a"();
ALTER TABLE "public"."r" DROP COLUMN "_so_old_a";
-- no undo: its values are gone

-- change_type; ACCESS EXCLUSIVE public."x USING btree (y)"; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_x USING btree (y)" ON "public"."x USING btree (y)";
DROP TRIGGER IF EXISTS "zzz_so_update_x USING btree (y)" ON "public"."x USING btree (y)";
DROP FUNCTION IF EXISTS "public"."_so_sync_x USING btree (y)_x USING btree (y)"();
ALTER TABLE "public"."x USING btree (y)" DROP COLUMN "_so_old_x USING btree (y)";
-- no undo: its values are gone
