-- note: public.p.id is bigint for both applications until contract, and integer from then on: two types cannot share one name. For the new application to have it earlier, give the new form a name of its own, made by `-- schemaops: using …`
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ADD COLUMN "_so_new_id" integer;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_id"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."p"'::regclass, '"public"."p1"'::regclass, '"public"."p2"'::regclass) AND attname = 'id');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_id"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."p"'::regclass, '"public"."p1"'::regclass, '"public"."p2"'::regclass) AND attname = 'id'); END$so$;
-- undo: ALTER TABLE "public"."p" DROP COLUMN "_so_new_id"

-- change_type; SHARE ROW EXCLUSIVE public.p; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_p_id"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_id" := CASE WHEN NEW."id" BETWEEN  -2147483648 AND 2147483647 THEN NEW."id"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_p_id"() IS 'schemaops: keeps id and _so_new_id in sync';
CREATE TRIGGER "zzz_so_insert_id" BEFORE INSERT ON "public"."p" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_p_id"();
COMMENT ON TRIGGER "zzz_so_insert_id" ON "public"."p" IS 'schemaops: keeps id and _so_new_id in sync';
CREATE TRIGGER "zzz_so_update_id" BEFORE UPDATE ON "public"."p" FOR EACH ROW WHEN (OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_sync_p_id"();
COMMENT ON TRIGGER "zzz_so_update_id" ON "public"."p" IS 'schemaops: keeps id and _so_new_id in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_id" ON "public"."p";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_id" ON "public"."p";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_p_id"()
-- ==== backfill
-- change_type; ROW EXCLUSIVE public.p; repeated
-- gate: SELECT "id", "day" FROM "public"."p" WHERE "id" NOT BETWEEN  -2147483648 AND 2147483647 LIMIT 6
UPDATE "public"."p" SET "_so_new_id" = "id"::integer
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."p"
    WHERE "_so_new_id" IS DISTINCT FROM ("id"::integer)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_id" IS DISTINCT FROM ("id"::integer));
-- no undo: the value goes with the column that holds it
-- ==== contract
-- change_type; ACCESS EXCLUSIVE public.p; !lock; !data-dependent
-- gate: SELECT "id", "day" FROM "public"."p" WHERE "_so_new_id" IS NULL LIMIT 6
ALTER TABLE "public"."p" ADD CONSTRAINT "_so_not_null_p__so_new_id" CHECK ("_so_new_id" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "_so_not_null_p__so_new_id"

-- change_type; SHARE UPDATE EXCLUSIVE public.p; !scan; !data-dependent
ALTER TABLE "public"."p" VALIDATE CONSTRAINT "_so_not_null_p__so_new_id";
-- no undo: it goes with the step that added it

-- change_type; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ALTER COLUMN "_so_new_id" SET NOT NULL;
ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "_so_not_null_p__so_new_id";
-- undo: ALTER TABLE "public"."p" ALTER COLUMN "_so_new_id" DROP NOT NULL

-- change_type; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_p1_pkey" ON "public"."p1" USING btree (_so_new_id, day);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_p1_pkey"

-- change_type; SHARE UPDATE EXCLUSIVE public.p21; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_p21_pkey" ON "public"."p21" USING btree (_so_new_id, day);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_p21_pkey"

-- change_type; ACCESS EXCLUSIVE public.p; !lock; !data-dependent
-- gate: (SELECT 'public.p.id'::text, "id"::text FROM "public"."p" WHERE "id" IS DISTINCT FROM "_so_new_id"::bigint LIMIT 5)
ALTER TABLE "public"."p" DROP CONSTRAINT "p_pkey";
DROP TRIGGER IF EXISTS "zzz_so_insert_id" ON "public"."p";
DROP TRIGGER IF EXISTS "zzz_so_update_id" ON "public"."p";
DROP FUNCTION IF EXISTS "public"."_so_sync_p_id"();
ALTER TABLE "public"."p" RENAME COLUMN "id" TO "_so_old_id";
ALTER TABLE "public"."p" RENAME COLUMN "_so_new_id" TO "id";
ALTER TABLE "public"."p" ALTER COLUMN "_so_old_id" DROP NOT NULL;
COMMENT ON COLUMN "public"."p"."_so_old_id" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_p_id"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_id" := NEW."id"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_p_id"() IS 'schemaops: keeps id and _so_old_id in sync';
CREATE TRIGGER "zzz_so_insert_id" BEFORE INSERT ON "public"."p" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_p_id"();
COMMENT ON TRIGGER "zzz_so_insert_id" ON "public"."p" IS 'schemaops: keeps id and _so_old_id in sync';
CREATE TRIGGER "zzz_so_update_id" BEFORE UPDATE ON "public"."p" FOR EACH ROW WHEN (OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_sync_p_id"();
COMMENT ON TRIGGER "zzz_so_update_id" ON "public"."p" IS 'schemaops: keeps id and _so_old_id in sync';
ALTER TABLE "public"."p1" ADD CONSTRAINT "p1_pkey" PRIMARY KEY USING INDEX "_so_new_p1_pkey";
ALTER TABLE "public"."p21" ADD CONSTRAINT "p21_pkey" PRIMARY KEY USING INDEX "_so_new_p21_pkey";
ALTER TABLE "public"."p" ADD CONSTRAINT "p_pkey" PRIMARY KEY (id, day);
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT "p_pkey";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_id" ON "public"."p";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_id" ON "public"."p";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_p_id"();
-- undo: ALTER TABLE "public"."p" RENAME COLUMN "id" TO "_so_new_id";
-- undo: ALTER TABLE "public"."p" RENAME COLUMN "_so_old_id" TO "id";
-- undo: ALTER TABLE "public"."p" ALTER COLUMN "id" SET NOT NULL;
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "_so_not_null_p_id";
-- undo: COMMENT ON COLUMN "public"."p"."id" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_p_id"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_id" := CASE WHEN NEW."id" BETWEEN  -2147483648 AND 2147483647 THEN NEW."id"::integer END;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_p_id"() IS 'schemaops: keeps id and _so_new_id in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_id" BEFORE INSERT ON "public"."p" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_p_id"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_id" ON "public"."p" IS 'schemaops: keeps id and _so_new_id in sync';
-- undo: CREATE TRIGGER "zzz_so_update_id" BEFORE UPDATE ON "public"."p" FOR EACH ROW WHEN (OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_sync_p_id"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_id" ON "public"."p" IS 'schemaops: keeps id and _so_new_id in sync';
-- undo: CREATE UNIQUE INDEX IF NOT EXISTS "_so_undo_p1_pkey" ON "public"."p1" USING btree (id, day);
-- undo: CREATE UNIQUE INDEX IF NOT EXISTS "_so_undo_p21_pkey" ON "public"."p21" USING btree (id, day);
-- undo: ALTER TABLE "public"."p1" ADD CONSTRAINT "p1_pkey" PRIMARY KEY USING INDEX "_so_undo_p1_pkey";
-- undo: ALTER TABLE "public"."p21" ADD CONSTRAINT "p21_pkey" PRIMARY KEY USING INDEX "_so_undo_p21_pkey";
-- undo: ALTER TABLE "public"."p" ADD CONSTRAINT "p_pkey" PRIMARY KEY (id, day)

-- change_type; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_p1_pkey" ON "public"."p1" USING btree (_so_old_id, day);
-- no undo: the undo of the change-over uses it

-- change_type; SHARE UPDATE EXCLUSIVE public.p21; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_p21_pkey" ON "public"."p21" USING btree (_so_old_id, day);
-- no undo: the undo of the change-over uses it

-- change_type; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "_so_not_null_p_id";
-- undo: ALTER TABLE "public"."p" VALIDATE CONSTRAINT "_so_not_null_p_id"

-- change_type; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "_so_not_null_p_id";
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "_so_not_null_p_id";
-- undo: ALTER TABLE "public"."p" ADD CONSTRAINT "_so_not_null_p_id" CHECK ("_so_old_id" IS NOT NULL) NOT VALID
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public.p; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_id" ON "public"."p";
DROP TRIGGER IF EXISTS "zzz_so_update_id" ON "public"."p";
DROP FUNCTION IF EXISTS "public"."_so_sync_p_id"();
ALTER TABLE "public"."p" DROP COLUMN "_so_old_id";
-- no undo: its values are gone
