-- note: public.t.id is bigint for both applications until contract, and integer from then on: two types cannot share one name. For the new application to have it earlier, give the new form a name of its own, made by `-- schemaops: using …`
-- note: public.t.p is bigint for both applications until contract, and integer from then on: two types cannot share one name. For the new application to have it earlier, give the new form a name of its own, made by `-- schemaops: using …`
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "_so_new_id" integer;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_id"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'id');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_id"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'id'); END$so$;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "_so_new_id"

-- change_type; SHARE ROW EXCLUSIVE public.t; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_id"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_id" := CASE WHEN NEW."id" BETWEEN  -2147483648 AND 2147483647 THEN NEW."id"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_id"() IS 'schemaops: keeps id and _so_new_id in sync';
CREATE TRIGGER "zzz_so_insert_id" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_id"();
COMMENT ON TRIGGER "zzz_so_insert_id" ON "public"."t" IS 'schemaops: keeps id and _so_new_id in sync';
CREATE TRIGGER "zzz_so_update_id" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_sync_t_id"();
COMMENT ON TRIGGER "zzz_so_update_id" ON "public"."t" IS 'schemaops: keeps id and _so_new_id in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_id" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_id" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_id"()

-- change_type; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "_so_new_p" integer;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_p"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'p');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_p"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'p'); END$so$;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "_so_new_p"

-- change_type; SHARE ROW EXCLUSIVE public.t; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_p"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_p" := CASE WHEN NEW."p" BETWEEN  -2147483648 AND 2147483647 THEN NEW."p"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_p"() IS 'schemaops: keeps p and _so_new_p in sync';
CREATE TRIGGER "zzz_so_insert_p" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_p"();
COMMENT ON TRIGGER "zzz_so_insert_p" ON "public"."t" IS 'schemaops: keeps p and _so_new_p in sync';
CREATE TRIGGER "zzz_so_update_p" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."p" IS DISTINCT FROM NEW."p") EXECUTE FUNCTION "public"."_so_sync_t_p"();
COMMENT ON TRIGGER "zzz_so_update_p" ON "public"."t" IS 'schemaops: keeps p and _so_new_p in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_p" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_p" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_p"()
-- ==== backfill
-- change_type; ROW EXCLUSIVE public.t; repeated
-- gate: SELECT "id" FROM "public"."t" WHERE "id" NOT BETWEEN  -2147483648 AND 2147483647 LIMIT 6
UPDATE "public"."t" SET "_so_new_id" = "id"::integer
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "_so_new_id" IS DISTINCT FROM ("id"::integer)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_id" IS DISTINCT FROM ("id"::integer));
-- no undo: the value goes with the column that holds it

-- change_type; ROW EXCLUSIVE public.t; repeated
-- gate: SELECT "id", "p" FROM "public"."t" WHERE "p" NOT BETWEEN  -2147483648 AND 2147483647 LIMIT 6
UPDATE "public"."t" SET "_so_new_p" = "p"::integer
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "_so_new_p" IS DISTINCT FROM ("p"::integer)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_p" IS DISTINCT FROM ("p"::integer));
-- no undo: the value goes with the column that holds it
-- ==== contract
-- change_type; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."t" WHERE "_so_new_id" IS NULL LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "_so_not_null_t__so_new_id" CHECK ("_so_new_id" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t__so_new_id"

-- change_type; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "_so_not_null_t__so_new_id";
-- no undo: it goes with the step that added it

-- change_type; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "_so_new_id" SET NOT NULL;
ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t__so_new_id";
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "_so_new_id" DROP NOT NULL

-- change_type; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_t_pkey" ON "public"."t" USING btree (_so_new_id);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_pkey"

-- change_type; SHARE ROW EXCLUSIVE public.t; SHARE ROW EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "_so_new_t_p_fkey" FOREIGN KEY (_so_new_p) REFERENCES public.t(_so_new_id) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_new_t_p_fkey"

-- change_type; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "_so_new_t_p_fkey";
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_p_fkey"

-- change_type; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: (SELECT 'public.t.id'::text, "id"::text FROM "public"."t" WHERE "id" IS DISTINCT FROM "_so_new_id"::bigint LIMIT 5)
-- gate: UNION ALL
-- gate: (SELECT 'public.t.p'::text, "p"::text FROM "public"."t" WHERE "p" IS DISTINCT FROM "_so_new_p"::bigint LIMIT 5)
ALTER TABLE "public"."t" DROP CONSTRAINT "t_p_fkey";
ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey";
DROP TRIGGER IF EXISTS "zzz_so_insert_id" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_id" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_id"();
ALTER TABLE "public"."t" RENAME COLUMN "id" TO "_so_old_id";
ALTER TABLE "public"."t" RENAME COLUMN "_so_new_id" TO "id";
ALTER TABLE "public"."t" ALTER COLUMN "_so_old_id" DROP NOT NULL;
COMMENT ON COLUMN "public"."t"."_so_old_id" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_id"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_id" := NEW."id"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_id"() IS 'schemaops: keeps id and _so_old_id in sync';
CREATE TRIGGER "zzz_so_insert_id" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_id"();
COMMENT ON TRIGGER "zzz_so_insert_id" ON "public"."t" IS 'schemaops: keeps id and _so_old_id in sync';
CREATE TRIGGER "zzz_so_update_id" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_sync_t_id"();
COMMENT ON TRIGGER "zzz_so_update_id" ON "public"."t" IS 'schemaops: keeps id and _so_old_id in sync';
DROP TRIGGER IF EXISTS "zzz_so_insert_p" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_p" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_p"();
ALTER TABLE "public"."t" RENAME COLUMN "p" TO "_so_old_p";
ALTER TABLE "public"."t" RENAME COLUMN "_so_new_p" TO "p";
COMMENT ON COLUMN "public"."t"."_so_old_p" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_p"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_p" := NEW."p"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_p"() IS 'schemaops: keeps p and _so_old_p in sync';
CREATE TRIGGER "zzz_so_insert_p" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_p"();
COMMENT ON TRIGGER "zzz_so_insert_p" ON "public"."t" IS 'schemaops: keeps p and _so_old_p in sync';
CREATE TRIGGER "zzz_so_update_p" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."p" IS DISTINCT FROM NEW."p") EXECUTE FUNCTION "public"."_so_sync_t_p"();
COMMENT ON TRIGGER "zzz_so_update_p" ON "public"."t" IS 'schemaops: keeps p and _so_old_p in sync';
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY USING INDEX "_so_new_t_pkey";
ALTER TABLE "public"."t" RENAME CONSTRAINT "_so_new_t_p_fkey" TO "t_p_fkey";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_p_fkey";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_id" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_id" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_id"();
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "id" TO "_so_new_id";
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_id" TO "id";
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "id" SET NOT NULL;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_id";
-- undo: COMMENT ON COLUMN "public"."t"."id" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_t_id"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_id" := CASE WHEN NEW."id" BETWEEN  -2147483648 AND 2147483647 THEN NEW."id"::integer END;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_t_id"() IS 'schemaops: keeps id and _so_new_id in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_id" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_id"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_id" ON "public"."t" IS 'schemaops: keeps id and _so_new_id in sync';
-- undo: CREATE TRIGGER "zzz_so_update_id" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_sync_t_id"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_id" ON "public"."t" IS 'schemaops: keeps id and _so_new_id in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_p" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_p" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_p"();
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "p" TO "_so_new_p";
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_p" TO "p";
-- undo: COMMENT ON COLUMN "public"."t"."p" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_t_p"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_p" := CASE WHEN NEW."p" BETWEEN  -2147483648 AND 2147483647 THEN NEW."p"::integer END;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_t_p"() IS 'schemaops: keeps p and _so_new_p in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_p" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_p"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_p" ON "public"."t" IS 'schemaops: keeps p and _so_new_p in sync';
-- undo: CREATE TRIGGER "zzz_so_update_p" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."p" IS DISTINCT FROM NEW."p") EXECUTE FUNCTION "public"."_so_sync_t_p"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_p" ON "public"."t" IS 'schemaops: keeps p and _so_new_p in sync';
-- undo: CREATE UNIQUE INDEX IF NOT EXISTS "_so_undo_t_pkey" ON "public"."t" USING btree (id);
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY USING INDEX "_so_undo_t_pkey";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_p_fkey" FOREIGN KEY (p) REFERENCES public.t(id) NOT VALID

-- change_type; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_t_pkey" ON "public"."t" USING btree (_so_old_id);
-- no undo: the undo of the change-over uses it

-- change_type; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_id";
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "_so_not_null_t_id"

-- change_type; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_id";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_id";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "_so_not_null_t_id" CHECK ("_so_old_id" IS NOT NULL) NOT VALID
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_id" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_id" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_id"();
ALTER TABLE "public"."t" DROP COLUMN "_so_old_id";
-- no undo: its values are gone

-- change_type; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_p" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_p" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_p"();
ALTER TABLE "public"."t" DROP COLUMN "_so_old_p";
-- no undo: its values are gone
