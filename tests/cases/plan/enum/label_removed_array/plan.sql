-- note: public.t.ms has the old labels of public.mood[] for both applications until contract, and the new ones from then on; the new one may read 'worse' until then
-- note: public.t.n has the old labels of public.mood[] for both applications until contract, and the new ones from then on; the new one may read 'worse' until then
-- note: such an enum is another type from contract on: a session that knows it by its number (a driver that registered it, a PL/pgSQL function that declares a variable of it) must connect anew then
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- enum
CREATE TYPE "public"."_so_new_mood" AS ENUM ('ok', 'bad');
-- undo: DROP TYPE "public"."_so_new_mood"

-- enum; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "_so_new_ms" public._so_new_mood[];
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_ms"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'ms');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_ms"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'ms'); END$so$;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "_so_new_ms"

-- enum; SHARE ROW EXCLUSIVE public.t; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_ms"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    BEGIN
        NEW."_so_new_ms" := (SELECT array_replace(ms::text[], 'worse', 'bad') FROM (SELECT NEW.*) AS "t")::text::public._so_new_mood[];
    EXCEPTION WHEN data_exception THEN
        NEW."_so_new_ms" := NULL; -- this value cannot be taken back
    END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_ms"() IS 'schemaops: keeps ms and _so_new_ms in sync';
CREATE TRIGGER "zzz_so_insert_ms" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_ms"();
COMMENT ON TRIGGER "zzz_so_insert_ms" ON "public"."t" IS 'schemaops: keeps ms and _so_new_ms in sync';
CREATE TRIGGER "zzz_so_update_ms" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."ms" IS DISTINCT FROM NEW."ms") EXECUTE FUNCTION "public"."_so_sync_t_ms"();
COMMENT ON TRIGGER "zzz_so_update_ms" ON "public"."t" IS 'schemaops: keeps ms and _so_new_ms in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_ms" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_ms" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_ms"()

-- enum; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "_so_new_n" public._so_new_mood[];
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_n"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'n');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_n"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'n'); END$so$;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "_so_new_n"

-- enum; SHARE ROW EXCLUSIVE public.t; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_n"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_n" := CASE WHEN NEW."n"::text[] && ARRAY['worse'] THEN NULL ELSE NEW."n"::text::public._so_new_mood[] END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_n"() IS 'schemaops: keeps n and _so_new_n in sync';
CREATE TRIGGER "zzz_so_insert_n" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_n"();
COMMENT ON TRIGGER "zzz_so_insert_n" ON "public"."t" IS 'schemaops: keeps n and _so_new_n in sync';
CREATE TRIGGER "zzz_so_update_n" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."n" IS DISTINCT FROM NEW."n") EXECUTE FUNCTION "public"."_so_sync_t_n"();
COMMENT ON TRIGGER "zzz_so_update_n" ON "public"."t" IS 'schemaops: keeps n and _so_new_n in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_n" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_n" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_n"()
-- ==== backfill
-- enum; ROW EXCLUSIVE public.t; repeated
UPDATE "public"."t" SET "_so_new_ms" = (array_replace(ms::text[], 'worse', 'bad'))::text::public._so_new_mood[]
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "_so_new_ms" IS DISTINCT FROM ((array_replace(ms::text[], 'worse', 'bad'))::text::public._so_new_mood[])
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_ms" IS DISTINCT FROM ((array_replace(ms::text[], 'worse', 'bad'))::text::public._so_new_mood[]));
-- no undo: the value goes with the column that holds it

-- enum; ROW EXCLUSIVE public.t; repeated
UPDATE "public"."t" SET "_so_new_n" = CASE WHEN "n"::text[] && ARRAY['worse'] THEN NULL ELSE "n"::text::public._so_new_mood[] END
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "_so_new_n" IS DISTINCT FROM (CASE WHEN "n"::text[] && ARRAY['worse'] THEN NULL ELSE "n"::text::public._so_new_mood[] END)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_n" IS DISTINCT FROM (CASE WHEN "n"::text[] && ARRAY['worse'] THEN NULL ELSE "n"::text::public._so_new_mood[] END));
-- no undo: the value goes with the column that holds it
-- ==== contract
-- enum; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: (SELECT 'public.t.ms'::text, "ms"::text, concat('id = ', "id") FROM "public"."t" WHERE "_so_new_ms" IS DISTINCT FROM (array_replace(ms::text[], 'worse', 'bad'))::text::public._so_new_mood[] LIMIT 5)
-- gate: UNION ALL
-- gate: (SELECT 'public.t.n'::text, "n"::text, concat('id = ', "id") FROM "public"."t" WHERE "n"::text IS DISTINCT FROM "_so_new_n"::text LIMIT 5)
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'TYPE "public"."mood"', 'TYPE "public"."mood"', typowner, typacl, '', tableoid, oid, 0 FROM pg_type WHERE typname = 'mood' AND typnamespace = '"public"'::regnamespace)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
ALTER TYPE "public"."mood" RENAME TO "_so_old_mood";
ALTER TYPE "public"."_so_new_mood" RENAME TO "mood";
COMMENT ON TYPE "public"."_so_old_mood" IS 'schemaops: retired';
DROP TRIGGER IF EXISTS "zzz_so_insert_ms" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_ms" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_ms"();
ALTER TABLE "public"."t" RENAME COLUMN "ms" TO "_so_old_ms";
ALTER TABLE "public"."t" RENAME COLUMN "_so_new_ms" TO "ms";
ALTER TABLE "public"."t" ALTER COLUMN "_so_old_ms" DROP DEFAULT;
ALTER TABLE "public"."t" ALTER COLUMN "ms" SET DEFAULT '{ok,bad}'::public.mood[];
COMMENT ON COLUMN "public"."t"."_so_old_ms" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_ms"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_ms" := NEW."ms"::text::public._so_old_mood[];
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_ms"() IS 'schemaops: keeps ms and _so_old_ms in sync';
CREATE TRIGGER "zzz_so_insert_ms" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_ms"();
COMMENT ON TRIGGER "zzz_so_insert_ms" ON "public"."t" IS 'schemaops: keeps ms and _so_old_ms in sync';
CREATE TRIGGER "zzz_so_update_ms" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."ms" IS DISTINCT FROM NEW."ms") EXECUTE FUNCTION "public"."_so_sync_t_ms"();
COMMENT ON TRIGGER "zzz_so_update_ms" ON "public"."t" IS 'schemaops: keeps ms and _so_old_ms in sync';
DROP TRIGGER IF EXISTS "zzz_so_insert_n" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_n" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_n"();
ALTER TABLE "public"."t" RENAME COLUMN "n" TO "_so_old_n";
ALTER TABLE "public"."t" RENAME COLUMN "_so_new_n" TO "n";
COMMENT ON COLUMN "public"."t"."_so_old_n" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_n"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_n" := NEW."n"::text::public._so_old_mood[];
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_n"() IS 'schemaops: keeps n and _so_old_n in sync';
CREATE TRIGGER "zzz_so_insert_n" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_n"();
COMMENT ON TRIGGER "zzz_so_insert_n" ON "public"."t" IS 'schemaops: keeps n and _so_old_n in sync';
CREATE TRIGGER "zzz_so_update_n" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."n" IS DISTINCT FROM NEW."n") EXECUTE FUNCTION "public"."_so_sync_t_n"();
COMMENT ON TRIGGER "zzz_so_update_n" ON "public"."t" IS 'schemaops: keeps n and _so_old_n in sync';
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'TYPE "public"."mood"', 'TYPE "public"."mood"', typowner, typacl, '', tableoid, oid, 0 FROM pg_type WHERE typname = 'mood' AND typnamespace = '"public"'::regnamespace)
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: ALTER TYPE "public"."mood" RENAME TO "_so_new_mood";
-- undo: ALTER TYPE "public"."_so_old_mood" RENAME TO "mood";
-- undo: COMMENT ON TYPE "public"."mood" IS NULL;
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_ms" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_ms" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_ms"();
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "ms" TO "_so_new_ms";
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_ms" TO "ms";
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "_so_new_ms" DROP DEFAULT;
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "ms" SET DEFAULT '{ok,bad}'::public.mood[];
-- undo: COMMENT ON COLUMN "public"."t"."ms" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_t_ms"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     BEGIN
-- undo:         NEW."_so_new_ms" := (SELECT array_replace(ms::text[], 'worse', 'bad') FROM (SELECT NEW.*) AS "t")::text::public._so_new_mood[];
-- undo:     EXCEPTION WHEN data_exception THEN
-- undo:         NEW."_so_new_ms" := NULL; -- this value cannot be taken back
-- undo:     END;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_t_ms"() IS 'schemaops: keeps ms and _so_new_ms in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_ms" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_ms"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_ms" ON "public"."t" IS 'schemaops: keeps ms and _so_new_ms in sync';
-- undo: CREATE TRIGGER "zzz_so_update_ms" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."ms" IS DISTINCT FROM NEW."ms") EXECUTE FUNCTION "public"."_so_sync_t_ms"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_ms" ON "public"."t" IS 'schemaops: keeps ms and _so_new_ms in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_n" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_n" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_n"();
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "n" TO "_so_new_n";
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_n" TO "n";
-- undo: COMMENT ON COLUMN "public"."t"."n" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_t_n"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_n" := CASE WHEN NEW."n"::text[] && ARRAY['worse'] THEN NULL ELSE NEW."n"::text::public._so_new_mood[] END;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_t_n"() IS 'schemaops: keeps n and _so_new_n in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_n" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_n"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_n" ON "public"."t" IS 'schemaops: keeps n and _so_new_n in sync';
-- undo: CREATE TRIGGER "zzz_so_update_n" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."n" IS DISTINCT FROM NEW."n") EXECUTE FUNCTION "public"."_so_sync_t_n"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_n" ON "public"."t" IS 'schemaops: keeps n and _so_new_n in sync';
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== purge
-- enum; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_ms" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_ms" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_ms"();
ALTER TABLE "public"."t" DROP COLUMN "_so_old_ms";
-- no undo: its values are gone

-- enum; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_n" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_n" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_n"();
ALTER TABLE "public"."t" DROP COLUMN "_so_old_n";
-- no undo: its values are gone

-- enum; !irreversible
DROP TYPE "public"."_so_old_mood";
-- no undo: no column has its labels any more
