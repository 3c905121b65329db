-- note: public.other.n is bigint for both applications from the end of backfill on: the new one may use its whole range then
-- note: public.t.m has the old labels of public.mood for both applications until contract, and the new ones from then on; the new one may read 'worse' until then
-- note: public.t.s has the old labels of public.size for both applications until contract, and the new ones from then on
-- note: public.u.s has the old labels of public.size for both applications until contract, and the new ones from then on
-- note: such an enum is another type from contract on: a session that knows it by its number (a driver that registered it, a PL/pgSQL function that declares a variable of it) must connect anew then
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- enum
CREATE TYPE "public"."_so_new_mood" AS ENUM ('ok', 'bad');
-- undo: DROP TYPE "public"."_so_new_mood"

-- enum
CREATE TYPE "public"."_so_new_size" AS ENUM ('l', 'm', 's');
-- undo: DROP TYPE "public"."_so_new_size"

-- change_type; ACCESS EXCLUSIVE public.other; !lock
ALTER TABLE "public"."other" ADD COLUMN "_so_new_n" bigint;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_n"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."other"'::regclass) AND attname = 'n');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_n"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."other"'::regclass) AND attname = 'n'); END$so$;
-- undo: ALTER TABLE "public"."other" DROP COLUMN "_so_new_n"

-- change_type; SHARE ROW EXCLUSIVE public.other; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_other_n"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_n" := NEW."n"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_other_n"() IS 'schemaops: keeps n and _so_new_n in sync';
CREATE TRIGGER "zzz_so_insert_n" BEFORE INSERT ON "public"."other" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_other_n"();
COMMENT ON TRIGGER "zzz_so_insert_n" ON "public"."other" IS 'schemaops: keeps n and _so_new_n in sync';
CREATE TRIGGER "zzz_so_update_n" BEFORE UPDATE ON "public"."other" FOR EACH ROW WHEN (OLD."n" IS DISTINCT FROM NEW."n") EXECUTE FUNCTION "public"."_so_sync_other_n"();
COMMENT ON TRIGGER "zzz_so_update_n" ON "public"."other" IS 'schemaops: keeps n and _so_new_n in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_n" ON "public"."other";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_n" ON "public"."other";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_other_n"()

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

-- enum; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "_so_new_s" public._so_new_size;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_s"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 's');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_s"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."t"'::regclass) AND attname = 's'); END$so$;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "_so_new_s"

-- enum; SHARE ROW EXCLUSIVE public.t; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_s"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_s" := NEW."s"::text::public._so_new_size;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_s"() IS 'schemaops: keeps s and _so_new_s in sync';
CREATE TRIGGER "zzz_so_insert_s" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_s"();
COMMENT ON TRIGGER "zzz_so_insert_s" ON "public"."t" IS 'schemaops: keeps s and _so_new_s in sync';
CREATE TRIGGER "zzz_so_update_s" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."s" IS DISTINCT FROM NEW."s") EXECUTE FUNCTION "public"."_so_sync_t_s"();
COMMENT ON TRIGGER "zzz_so_update_s" ON "public"."t" IS 'schemaops: keeps s and _so_new_s in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_s" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_s" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_s"()

-- enum; ACCESS EXCLUSIVE public.u; !lock
ALTER TABLE "public"."u" ADD COLUMN "_so_new_s" public._so_new_size;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_s"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."u"'::regclass) AND attname = 's');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_s"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."u"'::regclass) AND attname = 's'); END$so$;
-- undo: ALTER TABLE "public"."u" DROP COLUMN "_so_new_s"

-- enum; SHARE ROW EXCLUSIVE public.u; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_u_s"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_s" := NEW."s"::text::public._so_new_size;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_u_s"() IS 'schemaops: keeps s and _so_new_s in sync';
CREATE TRIGGER "zzz_so_insert_s" BEFORE INSERT ON "public"."u" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_u_s"();
COMMENT ON TRIGGER "zzz_so_insert_s" ON "public"."u" IS 'schemaops: keeps s and _so_new_s in sync';
CREATE TRIGGER "zzz_so_update_s" BEFORE UPDATE ON "public"."u" FOR EACH ROW WHEN (OLD."s" IS DISTINCT FROM NEW."s") EXECUTE FUNCTION "public"."_so_sync_u_s"();
COMMENT ON TRIGGER "zzz_so_update_s" ON "public"."u" IS 'schemaops: keeps s and _so_new_s in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_s" ON "public"."u";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_s" ON "public"."u";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_u_s"()
-- ==== backfill
-- change_type; ROW EXCLUSIVE public.other; repeated
UPDATE "public"."other" SET "_so_new_n" = "n"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."other"
    WHERE "_so_new_n" IS DISTINCT FROM ("n"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_n" IS DISTINCT FROM ("n"::bigint));
-- no undo: the value goes with the column that holds it

-- enum; ROW EXCLUSIVE public.t; repeated
UPDATE "public"."t" SET "_so_new_m" = CASE WHEN "m"::text IN ('worse') THEN NULL ELSE "m"::text::public._so_new_mood END
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "_so_new_m" IS DISTINCT FROM (CASE WHEN "m"::text IN ('worse') THEN NULL ELSE "m"::text::public._so_new_mood END)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_m" IS DISTINCT FROM (CASE WHEN "m"::text IN ('worse') THEN NULL ELSE "m"::text::public._so_new_mood END));
-- no undo: the value goes with the column that holds it

-- enum; ROW EXCLUSIVE public.t; repeated
UPDATE "public"."t" SET "_so_new_s" = "s"::text::public._so_new_size
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "_so_new_s" IS DISTINCT FROM ("s"::text::public._so_new_size)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_s" IS DISTINCT FROM ("s"::text::public._so_new_size));
-- no undo: the value goes with the column that holds it

-- enum; ROW EXCLUSIVE public.u; repeated
UPDATE "public"."u" SET "_so_new_s" = "s"::text::public._so_new_size
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."u"
    WHERE "_so_new_s" IS DISTINCT FROM ("s"::text::public._so_new_size)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_s" IS DISTINCT FROM ("s"::text::public._so_new_size));
-- no undo: the value goes with the column that holds it

-- change_type; ACCESS EXCLUSIVE public.other; !lock; !data-dependent
-- gate: (SELECT 'public.other.n'::text, "n"::text FROM "public"."other" WHERE "n" IS DISTINCT FROM "_so_new_n"::integer LIMIT 5)
DROP TRIGGER IF EXISTS "zzz_so_insert_n" ON "public"."other";
DROP TRIGGER IF EXISTS "zzz_so_update_n" ON "public"."other";
DROP FUNCTION IF EXISTS "public"."_so_sync_other_n"();
ALTER TABLE "public"."other" RENAME COLUMN "n" TO "_so_old_n";
ALTER TABLE "public"."other" RENAME COLUMN "_so_new_n" TO "n";
COMMENT ON COLUMN "public"."other"."_so_old_n" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_other_n"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_n" := CASE WHEN NEW."n" BETWEEN  -2147483648 AND 2147483647 THEN NEW."n"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_other_n"() IS 'schemaops: keeps n and _so_old_n in sync';
CREATE TRIGGER "zzz_so_insert_n" BEFORE INSERT ON "public"."other" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_other_n"();
COMMENT ON TRIGGER "zzz_so_insert_n" ON "public"."other" IS 'schemaops: keeps n and _so_old_n in sync';
CREATE TRIGGER "zzz_so_update_n" BEFORE UPDATE ON "public"."other" FOR EACH ROW WHEN (OLD."n" IS DISTINCT FROM NEW."n") EXECUTE FUNCTION "public"."_so_sync_other_n"();
COMMENT ON TRIGGER "zzz_so_update_n" ON "public"."other" IS 'schemaops: keeps n and _so_old_n in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_n" ON "public"."other";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_n" ON "public"."other";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_other_n"();
-- undo: ALTER TABLE "public"."other" RENAME COLUMN "n" TO "_so_new_n";
-- undo: ALTER TABLE "public"."other" RENAME COLUMN "_so_old_n" TO "n";
-- undo: COMMENT ON COLUMN "public"."other"."n" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_other_n"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_n" := NEW."n"::bigint;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_other_n"() IS 'schemaops: keeps n and _so_new_n in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_n" BEFORE INSERT ON "public"."other" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_other_n"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_n" ON "public"."other" IS 'schemaops: keeps n and _so_new_n in sync';
-- undo: CREATE TRIGGER "zzz_so_update_n" BEFORE UPDATE ON "public"."other" FOR EACH ROW WHEN (OLD."n" IS DISTINCT FROM NEW."n") EXECUTE FUNCTION "public"."_so_sync_other_n"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_n" ON "public"."other" IS 'schemaops: keeps n and _so_new_n in sync'
-- ==== contract
-- enum; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.u; !lock; !data-dependent
-- gate: (SELECT 'public.t.m'::text, "m"::text, concat('id = ', "id") FROM "public"."t" WHERE "m"::text IS DISTINCT FROM "_so_new_m"::text LIMIT 5)
-- gate: UNION ALL
-- gate: (SELECT 'public.t.s'::text, "s"::text, concat('id = ', "id") FROM "public"."t" WHERE "s"::text IS DISTINCT FROM "_so_new_s"::text LIMIT 5)
-- gate: UNION ALL
-- gate: (SELECT 'public.u.s'::text, "s"::text, concat('id = ', "id") FROM "public"."u" WHERE "s"::text IS DISTINCT FROM "_so_new_s"::text LIMIT 5)
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'TYPE "public"."mood"', 'TYPE "public"."mood"', typowner, typacl, '', tableoid, oid, 0 FROM pg_type WHERE typname = 'mood' AND typnamespace = '"public"'::regnamespace
    UNION ALL SELECT 'TYPE "public"."size"', 'TYPE "public"."size"', typowner, typacl, '', tableoid, oid, 0 FROM pg_type WHERE typname = 'size' AND typnamespace = '"public"'::regnamespace)
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
ALTER TYPE "public"."size" RENAME TO "_so_old_size";
ALTER TYPE "public"."_so_new_size" RENAME TO "size";
COMMENT ON TYPE "public"."_so_old_size" IS 'schemaops: retired';
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
DROP TRIGGER IF EXISTS "zzz_so_insert_s" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_s" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_s"();
ALTER TABLE "public"."t" RENAME COLUMN "s" TO "_so_old_s";
ALTER TABLE "public"."t" RENAME COLUMN "_so_new_s" TO "s";
COMMENT ON COLUMN "public"."t"."_so_old_s" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_s"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_s" := NEW."s"::text::public._so_old_size;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_s"() IS 'schemaops: keeps s and _so_old_s in sync';
CREATE TRIGGER "zzz_so_insert_s" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_s"();
COMMENT ON TRIGGER "zzz_so_insert_s" ON "public"."t" IS 'schemaops: keeps s and _so_old_s in sync';
CREATE TRIGGER "zzz_so_update_s" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."s" IS DISTINCT FROM NEW."s") EXECUTE FUNCTION "public"."_so_sync_t_s"();
COMMENT ON TRIGGER "zzz_so_update_s" ON "public"."t" IS 'schemaops: keeps s and _so_old_s in sync';
DROP TRIGGER IF EXISTS "zzz_so_insert_s" ON "public"."u";
DROP TRIGGER IF EXISTS "zzz_so_update_s" ON "public"."u";
DROP FUNCTION IF EXISTS "public"."_so_sync_u_s"();
ALTER TABLE "public"."u" RENAME COLUMN "s" TO "_so_old_s";
ALTER TABLE "public"."u" RENAME COLUMN "_so_new_s" TO "s";
COMMENT ON COLUMN "public"."u"."_so_old_s" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_u_s"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_s" := NEW."s"::text::public._so_old_size;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_u_s"() IS 'schemaops: keeps s and _so_old_s in sync';
CREATE TRIGGER "zzz_so_insert_s" BEFORE INSERT ON "public"."u" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_u_s"();
COMMENT ON TRIGGER "zzz_so_insert_s" ON "public"."u" IS 'schemaops: keeps s and _so_old_s in sync';
CREATE TRIGGER "zzz_so_update_s" BEFORE UPDATE ON "public"."u" FOR EACH ROW WHEN (OLD."s" IS DISTINCT FROM NEW."s") EXECUTE FUNCTION "public"."_so_sync_u_s"();
COMMENT ON TRIGGER "zzz_so_update_s" ON "public"."u" IS 'schemaops: keeps s and _so_old_s in sync';
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'TYPE "public"."mood"', 'TYPE "public"."mood"', typowner, typacl, '', tableoid, oid, 0 FROM pg_type WHERE typname = 'mood' AND typnamespace = '"public"'::regnamespace
-- undo:     UNION ALL SELECT 'TYPE "public"."size"', 'TYPE "public"."size"', typowner, typacl, '', tableoid, oid, 0 FROM pg_type WHERE typname = 'size' AND typnamespace = '"public"'::regnamespace)
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
-- undo: ALTER TYPE "public"."size" RENAME TO "_so_new_size";
-- undo: ALTER TYPE "public"."_so_old_size" RENAME TO "size";
-- undo: COMMENT ON TYPE "public"."size" IS NULL;
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
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_s" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_s" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_s"();
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "s" TO "_so_new_s";
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_s" TO "s";
-- undo: COMMENT ON COLUMN "public"."t"."s" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_t_s"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_s" := NEW."s"::text::public._so_new_size;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_t_s"() IS 'schemaops: keeps s and _so_new_s in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_s" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_s"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_s" ON "public"."t" IS 'schemaops: keeps s and _so_new_s in sync';
-- undo: CREATE TRIGGER "zzz_so_update_s" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."s" IS DISTINCT FROM NEW."s") EXECUTE FUNCTION "public"."_so_sync_t_s"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_s" ON "public"."t" IS 'schemaops: keeps s and _so_new_s in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_s" ON "public"."u";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_s" ON "public"."u";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_u_s"();
-- undo: ALTER TABLE "public"."u" RENAME COLUMN "s" TO "_so_new_s";
-- undo: ALTER TABLE "public"."u" RENAME COLUMN "_so_old_s" TO "s";
-- undo: COMMENT ON COLUMN "public"."u"."s" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_u_s"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_s" := NEW."s"::text::public._so_new_size;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_u_s"() IS 'schemaops: keeps s and _so_new_s in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_s" BEFORE INSERT ON "public"."u" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_u_s"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_s" ON "public"."u" IS 'schemaops: keeps s and _so_new_s in sync';
-- undo: CREATE TRIGGER "zzz_so_update_s" BEFORE UPDATE ON "public"."u" FOR EACH ROW WHEN (OLD."s" IS DISTINCT FROM NEW."s") EXECUTE FUNCTION "public"."_so_sync_u_s"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_s" ON "public"."u" IS 'schemaops: keeps s and _so_new_s in sync';
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public.other; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_n" ON "public"."other";
DROP TRIGGER IF EXISTS "zzz_so_update_n" ON "public"."other";
DROP FUNCTION IF EXISTS "public"."_so_sync_other_n"();
ALTER TABLE "public"."other" DROP COLUMN "_so_old_n";
-- no undo: its values are gone

-- enum; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_m" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_m" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_m"();
ALTER TABLE "public"."t" DROP COLUMN "_so_old_m";
-- no undo: its values are gone

-- enum; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_s" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_s" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_s"();
ALTER TABLE "public"."t" DROP COLUMN "_so_old_s";
-- no undo: its values are gone

-- enum; ACCESS EXCLUSIVE public.u; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_s" ON "public"."u";
DROP TRIGGER IF EXISTS "zzz_so_update_s" ON "public"."u";
DROP FUNCTION IF EXISTS "public"."_so_sync_u_s"();
ALTER TABLE "public"."u" DROP COLUMN "_so_old_s";
-- no undo: its values are gone

-- enum; !irreversible
DROP TYPE "public"."_so_old_mood";
-- no undo: no column has its labels any more

-- enum; !irreversible
DROP TYPE "public"."_so_old_size";
-- no undo: no column has its labels any more
