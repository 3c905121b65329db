-- note: public.t.m has the old labels of public.mood for both applications until contract, and the new ones from then on; the new one may read 'worse' until then
-- note: public.u.m has the old labels of public.mood for both applications until contract, and the new ones from then on; the new one may read 'worse' until then
-- note: public.u.ms has the old labels of public.mood[] for both applications until contract, and the new ones from then on; the new one may read 'worse' until then
-- note: such an enum is another type from contract on: a session that knows it by its number (a driver that registered it, a PL/pgSQL function that declares a variable of it) must connect anew then
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- enum
CREATE TYPE "public"."_so_new_mood" AS ENUM ('bad', 'ok');
-- undo: DROP TYPE "public"."_so_new_mood"

-- enum; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "_so_new_m" public._so_new_mood;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_m"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'm');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_m"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 'm'); END$so$;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "_so_new_m"

-- enum; SHARE ROW EXCLUSIVE public.t; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_m"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_m" := CASE WHEN NEW."m"::text IN ('worse') THEN NULL ELSE NEW."m"::text::public._so_new_mood END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_m"() IS 'schemaops: keeps m and _so_new_m in sync';
CREATE TRIGGER "zzz_so_insert_m" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_m"();
COMMENT ON TRIGGER "zzz_so_insert_m" ON "public"."t" IS 'schemaops: keeps m and _so_new_m in sync';
CREATE TRIGGER "zzz_so_update_m" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."m" IS DISTINCT FROM NEW."m") EXECUTE FUNCTION "public"."_so_sync_t_m"();
COMMENT ON TRIGGER "zzz_so_update_m" ON "public"."t" IS 'schemaops: keeps m and _so_new_m in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_m" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_m" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_m"()

-- enum; ACCESS EXCLUSIVE public.u; !lock
ALTER TABLE "public"."u" ADD COLUMN "_so_new_m" public._so_new_mood;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_m"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."u"'::regclass) AND attname = 'm');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_m"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."u"'::regclass) AND attname = 'm'); END$so$;
-- undo: ALTER TABLE "public"."u" DROP COLUMN "_so_new_m"

-- enum; SHARE ROW EXCLUSIVE public.u; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_u_m"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_m" := CASE WHEN NEW."m"::text IN ('worse') THEN NULL ELSE NEW."m"::text::public._so_new_mood END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_u_m"() IS 'schemaops: keeps m and _so_new_m in sync';
CREATE TRIGGER "zzz_so_insert_m" BEFORE INSERT ON "public"."u" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_u_m"();
COMMENT ON TRIGGER "zzz_so_insert_m" ON "public"."u" IS 'schemaops: keeps m and _so_new_m in sync';
CREATE TRIGGER "zzz_so_update_m" BEFORE UPDATE ON "public"."u" FOR EACH ROW WHEN (OLD."m" IS DISTINCT FROM NEW."m") EXECUTE FUNCTION "public"."_so_sync_u_m"();
COMMENT ON TRIGGER "zzz_so_update_m" ON "public"."u" IS 'schemaops: keeps m and _so_new_m in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_m" ON "public"."u";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_m" ON "public"."u";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_u_m"()

-- enum; ACCESS EXCLUSIVE public.u; !lock
ALTER TABLE "public"."u" ADD COLUMN "_so_new_ms" public._so_new_mood[];
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_ms"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."u"'::regclass) AND attname = 'ms');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_ms"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."u"'::regclass) AND attname = 'ms'); END$so$;
-- undo: ALTER TABLE "public"."u" DROP COLUMN "_so_new_ms"

-- enum; SHARE ROW EXCLUSIVE public.u; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_u_ms"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_ms" := CASE WHEN NEW."ms"::text[] && ARRAY['worse'] THEN NULL ELSE NEW."ms"::text::public._so_new_mood[] END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_u_ms"() IS 'schemaops: keeps ms and _so_new_ms in sync';
CREATE TRIGGER "zzz_so_insert_ms" BEFORE INSERT ON "public"."u" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_u_ms"();
COMMENT ON TRIGGER "zzz_so_insert_ms" ON "public"."u" IS 'schemaops: keeps ms and _so_new_ms in sync';
CREATE TRIGGER "zzz_so_update_ms" BEFORE UPDATE ON "public"."u" FOR EACH ROW WHEN (OLD."ms" IS DISTINCT FROM NEW."ms") EXECUTE FUNCTION "public"."_so_sync_u_ms"();
COMMENT ON TRIGGER "zzz_so_update_ms" ON "public"."u" IS 'schemaops: keeps ms and _so_new_ms in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_ms" ON "public"."u";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_ms" ON "public"."u";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_u_ms"()
-- ==== backfill
-- enum; ROW EXCLUSIVE public.t; repeated
UPDATE "public"."t" SET "_so_new_m" = CASE WHEN "m"::text IN ('worse') THEN NULL ELSE "m"::text::public._so_new_mood END
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "_so_new_m" IS DISTINCT FROM (CASE WHEN "m"::text IN ('worse') THEN NULL ELSE "m"::text::public._so_new_mood END)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_m" IS DISTINCT FROM (CASE WHEN "m"::text IN ('worse') THEN NULL ELSE "m"::text::public._so_new_mood END));
-- no undo: the value goes with the column that holds it

-- enum; ROW EXCLUSIVE public.u; repeated
UPDATE "public"."u" SET "_so_new_m" = CASE WHEN "m"::text IN ('worse') THEN NULL ELSE "m"::text::public._so_new_mood END
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."u"
    WHERE "_so_new_m" IS DISTINCT FROM (CASE WHEN "m"::text IN ('worse') THEN NULL ELSE "m"::text::public._so_new_mood END)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_m" IS DISTINCT FROM (CASE WHEN "m"::text IN ('worse') THEN NULL ELSE "m"::text::public._so_new_mood END));
-- no undo: the value goes with the column that holds it

-- enum; ROW EXCLUSIVE public.u; repeated
UPDATE "public"."u" SET "_so_new_ms" = CASE WHEN "ms"::text[] && ARRAY['worse'] THEN NULL ELSE "ms"::text::public._so_new_mood[] END
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."u"
    WHERE "_so_new_ms" IS DISTINCT FROM (CASE WHEN "ms"::text[] && ARRAY['worse'] THEN NULL ELSE "ms"::text::public._so_new_mood[] END)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_ms" IS DISTINCT FROM (CASE WHEN "ms"::text[] && ARRAY['worse'] THEN NULL ELSE "ms"::text::public._so_new_mood[] END));
-- no undo: the value goes with the column that holds it
-- ==== contract
-- enum; SHARE UPDATE EXCLUSIVE public.u; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_u_m" ON "public"."u" USING btree (_so_new_m);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_u_m"

-- enum; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.u; !lock; !data-dependent
-- gate: (SELECT 'public.t.m'::text, "m"::text, concat('id = ', "id") FROM "public"."t" WHERE "m"::text IS DISTINCT FROM "_so_new_m"::text LIMIT 5)
-- gate: UNION ALL
-- gate: (SELECT 'public.u.m'::text, "m"::text, concat('ctid = ', "ctid") FROM "public"."u" WHERE "m"::text IS DISTINCT FROM "_so_new_m"::text LIMIT 5)
-- gate: UNION ALL
-- gate: (SELECT 'public.u.ms'::text, "ms"::text, concat('ctid = ', "ctid") FROM "public"."u" WHERE "ms"::text IS DISTINCT FROM "_so_new_ms"::text LIMIT 5)
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
ALTER INDEX "public"."u_m" RENAME TO "_so_old_u_m";
ALTER TYPE "public"."mood" RENAME TO "_so_old_mood";
ALTER TYPE "public"."_so_new_mood" RENAME TO "mood";
COMMENT ON TYPE "public"."_so_old_mood" IS 'schemaops: retired';
DROP TRIGGER IF EXISTS "zzz_so_insert_m" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_m" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_m"();
ALTER TABLE "public"."t" RENAME COLUMN "m" TO "_so_old_m";
ALTER TABLE "public"."t" RENAME COLUMN "_so_new_m" TO "m";
COMMENT ON COLUMN "public"."t"."_so_old_m" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_m"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_m" := NEW."m"::text::public._so_old_mood;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_m"() IS 'schemaops: keeps m and _so_old_m in sync';
CREATE TRIGGER "zzz_so_insert_m" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_m"();
COMMENT ON TRIGGER "zzz_so_insert_m" ON "public"."t" IS 'schemaops: keeps m and _so_old_m in sync';
CREATE TRIGGER "zzz_so_update_m" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."m" IS DISTINCT FROM NEW."m") EXECUTE FUNCTION "public"."_so_sync_t_m"();
COMMENT ON TRIGGER "zzz_so_update_m" ON "public"."t" IS 'schemaops: keeps m and _so_old_m in sync';
DROP TRIGGER IF EXISTS "zzz_so_insert_m" ON "public"."u";
DROP TRIGGER IF EXISTS "zzz_so_update_m" ON "public"."u";
DROP FUNCTION IF EXISTS "public"."_so_sync_u_m"();
ALTER TABLE "public"."u" RENAME COLUMN "m" TO "_so_old_m";
ALTER TABLE "public"."u" RENAME COLUMN "_so_new_m" TO "m";
COMMENT ON COLUMN "public"."u"."_so_old_m" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_u_m"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_m" := NEW."m"::text::public._so_old_mood;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_u_m"() IS 'schemaops: keeps m and _so_old_m in sync';
CREATE TRIGGER "zzz_so_insert_m" BEFORE INSERT ON "public"."u" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_u_m"();
COMMENT ON TRIGGER "zzz_so_insert_m" ON "public"."u" IS 'schemaops: keeps m and _so_old_m in sync';
CREATE TRIGGER "zzz_so_update_m" BEFORE UPDATE ON "public"."u" FOR EACH ROW WHEN (OLD."m" IS DISTINCT FROM NEW."m") EXECUTE FUNCTION "public"."_so_sync_u_m"();
COMMENT ON TRIGGER "zzz_so_update_m" ON "public"."u" IS 'schemaops: keeps m and _so_old_m in sync';
DROP TRIGGER IF EXISTS "zzz_so_insert_ms" ON "public"."u";
DROP TRIGGER IF EXISTS "zzz_so_update_ms" ON "public"."u";
DROP FUNCTION IF EXISTS "public"."_so_sync_u_ms"();
ALTER TABLE "public"."u" RENAME COLUMN "ms" TO "_so_old_ms";
ALTER TABLE "public"."u" RENAME COLUMN "_so_new_ms" TO "ms";
COMMENT ON COLUMN "public"."u"."_so_old_ms" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_u_ms"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_ms" := NEW."ms"::text::public._so_old_mood[];
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_u_ms"() IS 'schemaops: keeps ms and _so_old_ms in sync';
CREATE TRIGGER "zzz_so_insert_ms" BEFORE INSERT ON "public"."u" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_u_ms"();
COMMENT ON TRIGGER "zzz_so_insert_ms" ON "public"."u" IS 'schemaops: keeps ms and _so_old_ms in sync';
CREATE TRIGGER "zzz_so_update_ms" BEFORE UPDATE ON "public"."u" FOR EACH ROW WHEN (OLD."ms" IS DISTINCT FROM NEW."ms") EXECUTE FUNCTION "public"."_so_sync_u_ms"();
COMMENT ON TRIGGER "zzz_so_update_ms" ON "public"."u" IS 'schemaops: keeps ms and _so_old_ms in sync';
ALTER INDEX "public"."_so_new_u_m" RENAME TO "u_m";
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
-- undo: ALTER INDEX "public"."u_m" RENAME TO "_so_new_u_m";
-- undo: ALTER TYPE "public"."mood" RENAME TO "_so_new_mood";
-- undo: ALTER TYPE "public"."_so_old_mood" RENAME TO "mood";
-- undo: COMMENT ON TYPE "public"."mood" IS NULL;
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_m" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_m" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_m"();
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "m" TO "_so_new_m";
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_m" TO "m";
-- undo: COMMENT ON COLUMN "public"."t"."m" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_t_m"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_m" := CASE WHEN NEW."m"::text IN ('worse') THEN NULL ELSE NEW."m"::text::public._so_new_mood END;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_t_m"() IS 'schemaops: keeps m and _so_new_m in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_m" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_m"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_m" ON "public"."t" IS 'schemaops: keeps m and _so_new_m in sync';
-- undo: CREATE TRIGGER "zzz_so_update_m" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."m" IS DISTINCT FROM NEW."m") EXECUTE FUNCTION "public"."_so_sync_t_m"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_m" ON "public"."t" IS 'schemaops: keeps m and _so_new_m in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_m" ON "public"."u";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_m" ON "public"."u";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_u_m"();
-- undo: ALTER TABLE "public"."u" RENAME COLUMN "m" TO "_so_new_m";
-- undo: ALTER TABLE "public"."u" RENAME COLUMN "_so_old_m" TO "m";
-- undo: COMMENT ON COLUMN "public"."u"."m" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_u_m"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_m" := CASE WHEN NEW."m"::text IN ('worse') THEN NULL ELSE NEW."m"::text::public._so_new_mood END;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_u_m"() IS 'schemaops: keeps m and _so_new_m in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_m" BEFORE INSERT ON "public"."u" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_u_m"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_m" ON "public"."u" IS 'schemaops: keeps m and _so_new_m in sync';
-- undo: CREATE TRIGGER "zzz_so_update_m" BEFORE UPDATE ON "public"."u" FOR EACH ROW WHEN (OLD."m" IS DISTINCT FROM NEW."m") EXECUTE FUNCTION "public"."_so_sync_u_m"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_m" ON "public"."u" IS 'schemaops: keeps m and _so_new_m in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_ms" ON "public"."u";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_ms" ON "public"."u";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_u_ms"();
-- undo: ALTER TABLE "public"."u" RENAME COLUMN "ms" TO "_so_new_ms";
-- undo: ALTER TABLE "public"."u" RENAME COLUMN "_so_old_ms" TO "ms";
-- undo: COMMENT ON COLUMN "public"."u"."ms" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_u_ms"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_ms" := CASE WHEN NEW."ms"::text[] && ARRAY['worse'] THEN NULL ELSE NEW."ms"::text::public._so_new_mood[] END;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_u_ms"() IS 'schemaops: keeps ms and _so_new_ms in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_ms" BEFORE INSERT ON "public"."u" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_u_ms"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_ms" ON "public"."u" IS 'schemaops: keeps ms and _so_new_ms in sync';
-- undo: CREATE TRIGGER "zzz_so_update_ms" BEFORE UPDATE ON "public"."u" FOR EACH ROW WHEN (OLD."ms" IS DISTINCT FROM NEW."ms") EXECUTE FUNCTION "public"."_so_sync_u_ms"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_ms" ON "public"."u" IS 'schemaops: keeps ms and _so_new_ms in sync';
-- undo: ALTER INDEX "public"."_so_old_u_m" RENAME TO "u_m";
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== purge
-- enum; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_m" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_m" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_m"();
ALTER TABLE "public"."t" DROP COLUMN "_so_old_m";
-- no undo: its values are gone

-- enum; ACCESS EXCLUSIVE public.u; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_m" ON "public"."u";
DROP TRIGGER IF EXISTS "zzz_so_update_m" ON "public"."u";
DROP FUNCTION IF EXISTS "public"."_so_sync_u_m"();
ALTER TABLE "public"."u" DROP COLUMN "_so_old_m";
-- no undo: its values are gone

-- enum; ACCESS EXCLUSIVE public.u; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_ms" ON "public"."u";
DROP TRIGGER IF EXISTS "zzz_so_update_ms" ON "public"."u";
DROP FUNCTION IF EXISTS "public"."_so_sync_u_ms"();
ALTER TABLE "public"."u" DROP COLUMN "_so_old_ms";
-- no undo: its values are gone

-- enum; !irreversible
DROP TYPE "public"."_so_old_mood";
-- no undo: no column has its labels any more
