-- note: public.p.a is bigint for both applications from the end of backfill on: the new one may use its whole range then
-- note: public.t.k is bigint for both applications from the end of backfill on: the new one may use its whole range then
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ADD COLUMN "_so_new_a" bigint;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_a"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."p"'::regclass, '"public"."p1"'::regclass, '"public"."p2"'::regclass) AND attname = 'a');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_a"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."p"'::regclass, '"public"."p1"'::regclass, '"public"."p2"'::regclass) AND attname = 'a'); END$so$;
-- undo: ALTER TABLE "public"."p" DROP COLUMN "_so_new_a"

-- change_type; SHARE ROW EXCLUSIVE public.p; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_p_a"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_a" := NEW."a"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_p_a"() IS 'schemaops: keeps a and _so_new_a in sync';
CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."p" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_p_a"();
COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."p" IS 'schemaops: keeps a and _so_new_a in sync';
CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."p" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_p_a"();
COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."p" IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."p";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."p";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_p_a"()

-- change_type; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "_so_new_k" bigint;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_k"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'k');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_k"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'k'); END$so$;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "_so_new_k"

-- change_type; SHARE ROW EXCLUSIVE public.t; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_k"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_k" := NEW."k"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_k"() IS 'schemaops: keeps k and _so_new_k in sync';
CREATE TRIGGER "zzz_so_insert_k" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_k"();
COMMENT ON TRIGGER "zzz_so_insert_k" ON "public"."t" IS 'schemaops: keeps k and _so_new_k in sync';
CREATE TRIGGER "zzz_so_update_k" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."k" IS DISTINCT FROM NEW."k") EXECUTE FUNCTION "public"."_so_sync_t_k"();
COMMENT ON TRIGGER "zzz_so_update_k" ON "public"."t" IS 'schemaops: keeps k and _so_new_k in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_k" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_k" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_k"()
-- ==== backfill
-- change_type; ROW EXCLUSIVE public.p; repeated
UPDATE "public"."p" SET "_so_new_a" = "a"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."p"
    WHERE "_so_new_a" IS DISTINCT FROM ("a"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_a" IS DISTINCT FROM ("a"::bigint));
-- no undo: the value goes with the column that holds it

-- change_type; ROW EXCLUSIVE public.t; repeated
UPDATE "public"."t" SET "_so_new_k" = "k"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "_so_new_k" IS DISTINCT FROM ("k"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_k" IS DISTINCT FROM ("k"::bigint));
-- no undo: the value goes with the column that holds it

-- change_type; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: SELECT "k" FROM "public"."t" WHERE "_so_new_k" IS NULL LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t__so_new_k_not_null" NOT NULL "_so_new_k" NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t__so_new_k_not_null"

-- change_type; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t__so_new_k_not_null";
-- no undo: it goes with the step that added it

-- change_type; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_t_pkey" ON "public"."t" USING btree (_so_new_k);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_pkey"

-- change_type; SHARE ROW EXCLUSIVE public.p; SHARE ROW EXCLUSIVE public.t; !lock
ALTER TABLE "public"."p" ADD CONSTRAINT "_so_new_p_a_fkey" FOREIGN KEY (_so_new_a) REFERENCES public.t(_so_new_k) NOT VALID;
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "_so_new_p_a_fkey"

-- change_type; SHARE UPDATE EXCLUSIVE public.p; ROW SHARE public.t; !scan; !data-dependent
ALTER TABLE "public"."p" VALIDATE CONSTRAINT "_so_new_p_a_fkey";
-- undo: ALTER TABLE "public"."p" VALIDATE CONSTRAINT "p_a_fkey"

-- change_type; ACCESS EXCLUSIVE public.p; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: (SELECT 'public.p.a'::text, "a"::text FROM "public"."p" WHERE "a" IS DISTINCT FROM "_so_new_a"::integer LIMIT 5)
-- gate: UNION ALL
-- gate: (SELECT 'public.t.k'::text, "k"::text FROM "public"."t" WHERE "k" IS DISTINCT FROM "_so_new_k"::integer LIMIT 5)
ALTER TABLE "public"."p" DROP CONSTRAINT "p_a_fkey";
ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey";
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."p";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."p";
DROP FUNCTION IF EXISTS "public"."_so_sync_p_a"();
ALTER TABLE "public"."p" RENAME COLUMN "a" TO "_so_old_a";
ALTER TABLE "public"."p" RENAME COLUMN "_so_new_a" TO "a";
COMMENT ON COLUMN "public"."p"."_so_old_a" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_p_a"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_a" := CASE WHEN NEW."a" BETWEEN  -2147483648 AND 2147483647 THEN NEW."a"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_p_a"() IS 'schemaops: keeps a and _so_old_a in sync';
CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."p" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_p_a"();
COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."p" IS 'schemaops: keeps a and _so_old_a in sync';
CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."p" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_p_a"();
COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."p" IS 'schemaops: keeps a and _so_old_a in sync';
DROP TRIGGER IF EXISTS "zzz_so_insert_k" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_k" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_k"();
ALTER TABLE "public"."t" RENAME COLUMN "k" TO "_so_old_k";
ALTER TABLE "public"."t" RENAME COLUMN "_so_new_k" TO "k";
ALTER TABLE "public"."t" ALTER COLUMN "_so_old_k" DROP NOT NULL;
COMMENT ON COLUMN "public"."t"."_so_old_k" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_k"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_k" := CASE WHEN NEW."k" BETWEEN  -2147483648 AND 2147483647 THEN NEW."k"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_k"() IS 'schemaops: keeps k and _so_old_k in sync';
CREATE TRIGGER "zzz_so_insert_k" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_k"();
COMMENT ON TRIGGER "zzz_so_insert_k" ON "public"."t" IS 'schemaops: keeps k and _so_old_k in sync';
CREATE TRIGGER "zzz_so_update_k" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."k" IS DISTINCT FROM NEW."k") EXECUTE FUNCTION "public"."_so_sync_t_k"();
COMMENT ON TRIGGER "zzz_so_update_k" ON "public"."t" IS 'schemaops: keeps k and _so_old_k in sync';
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY USING INDEX "_so_new_t_pkey";
ALTER TABLE "public"."p" RENAME CONSTRAINT "_so_new_p_a_fkey" TO "p_a_fkey";
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT "p_a_fkey";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."p";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."p";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_p_a"();
-- undo: ALTER TABLE "public"."p" RENAME COLUMN "a" TO "_so_new_a";
-- undo: ALTER TABLE "public"."p" RENAME COLUMN "_so_old_a" TO "a";
-- undo: COMMENT ON COLUMN "public"."p"."a" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_p_a"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_a" := NEW."a"::bigint;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_p_a"() IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."p" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_p_a"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."p" IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."p" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_p_a"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."p" IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_k" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_k" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_k"();
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "k" TO "_so_new_k";
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_k" TO "k";
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "k" SET NOT NULL;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_k";
-- undo: COMMENT ON COLUMN "public"."t"."k" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_t_k"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_k" := NEW."k"::bigint;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_t_k"() IS 'schemaops: keeps k and _so_new_k in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_k" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_k"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_k" ON "public"."t" IS 'schemaops: keeps k and _so_new_k in sync';
-- undo: CREATE TRIGGER "zzz_so_update_k" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."k" IS DISTINCT FROM NEW."k") EXECUTE FUNCTION "public"."_so_sync_t_k"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_k" ON "public"."t" IS 'schemaops: keeps k and _so_new_k in sync';
-- undo: CREATE UNIQUE INDEX IF NOT EXISTS "_so_undo_t_pkey" ON "public"."t" USING btree (k);
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY USING INDEX "_so_undo_t_pkey";
-- undo: ALTER TABLE "public"."p" ADD CONSTRAINT "p_a_fkey" FOREIGN KEY (a) REFERENCES public.t(k) NOT VALID

-- change_type; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_t_pkey" ON "public"."t" USING btree (_so_old_k);
-- no undo: the undo of the change-over uses it

-- change_type; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_k";
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "_so_not_null_t_k"

-- change_type; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_k";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_k";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "_so_not_null_t_k" CHECK ("_so_old_k" IS NOT NULL) NOT VALID
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public.p; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."p";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."p";
DROP FUNCTION IF EXISTS "public"."_so_sync_p_a"();
ALTER TABLE "public"."p" DROP COLUMN "_so_old_a";
-- no undo: its values are gone

-- change_type; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_k" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_k" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_k"();
ALTER TABLE "public"."t" DROP COLUMN "_so_old_k";
-- no undo: its values are gone
