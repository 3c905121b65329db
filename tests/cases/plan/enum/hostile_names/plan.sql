-- note: order."T t".a has the old labels of "order"."Mood's ""x"[] for both applications until contract, and the new ones from then on; the new one may read 'a"b' until then
-- note: order."T t".select has the old labels of "order"."Mood's ""x" for both applications until contract, and the new ones from then on; the new one may read 'a"b' until then
-- note: such an enum is another type from contract on: a session that knows it by its number (a driver that registered it, a PL/pgSQL function that declares a variable of it) must connect anew then
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- enum
CREATE TYPE "order"."_so_new_Mood's ""x" AS ENUM ('{}', 'it''s',  E'\\');
-- undo: DROP TYPE "order"."_so_new_Mood's ""x"

-- enum; ACCESS EXCLUSIVE order."T t"; !lock
ALTER TABLE "order"."T t" ADD COLUMN "_so_new_a" "order"."_so_new_Mood's ""x"[];
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_a"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"order"."T t"'::regclass) AND attname = 'a');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_a"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"order"."T t"'::regclass) AND attname = 'a'); END$so$;
-- undo: ALTER TABLE "order"."T t" DROP COLUMN "_so_new_a"

-- enum; SHARE ROW EXCLUSIVE order."T t"; !lock
CREATE OR REPLACE FUNCTION "order"."_so_sync_T t_a"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_a" := CASE WHEN NEW."a"::text[] && ARRAY['a"b'] THEN NULL ELSE NEW."a"::text::"order"."_so_new_Mood's ""x"[] END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "order"."_so_sync_T t_a"() IS 'schemaops: keeps a and _so_new_a in sync';
CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "order"."T t" FOR EACH ROW EXECUTE FUNCTION "order"."_so_sync_T t_a"();
COMMENT ON TRIGGER "zzz_so_insert_a" ON "order"."T t" IS 'schemaops: keeps a and _so_new_a in sync';
CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "order"."T t" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "order"."_so_sync_T t_a"();
COMMENT ON TRIGGER "zzz_so_update_a" ON "order"."T t" IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "order"."T t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "order"."T t";
-- undo: DROP FUNCTION IF EXISTS "order"."_so_sync_T t_a"()

-- enum; ACCESS EXCLUSIVE order."T t"; !lock
ALTER TABLE "order"."T t" ADD COLUMN "_so_new_select" "order"."_so_new_Mood's ""x";
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_select"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"order"."T t"'::regclass) AND attname = 'select');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_select"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"order"."T t"'::regclass) AND attname = 'select'); END$so$;
-- undo: ALTER TABLE "order"."T t" DROP COLUMN "_so_new_select"

-- enum; SHARE ROW EXCLUSIVE order."T t"; !lock
CREATE OR REPLACE FUNCTION "order"."_so_sync_T t_select"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_select" := CASE WHEN NEW."select"::text IN ('a"b') THEN NULL ELSE NEW."select"::text::"order"."_so_new_Mood's ""x" END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "order"."_so_sync_T t_select"() IS 'schemaops: keeps select and _so_new_select in sync';
CREATE TRIGGER "zzz_so_insert_select" BEFORE INSERT ON "order"."T t" FOR EACH ROW EXECUTE FUNCTION "order"."_so_sync_T t_select"();
COMMENT ON TRIGGER "zzz_so_insert_select" ON "order"."T t" IS 'schemaops: keeps select and _so_new_select in sync';
CREATE TRIGGER "zzz_so_update_select" BEFORE UPDATE ON "order"."T t" FOR EACH ROW WHEN (OLD."select" IS DISTINCT FROM NEW."select") EXECUTE FUNCTION "order"."_so_sync_T t_select"();
COMMENT ON TRIGGER "zzz_so_update_select" ON "order"."T t" IS 'schemaops: keeps select and _so_new_select in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_select" ON "order"."T t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_select" ON "order"."T t";
-- undo: DROP FUNCTION IF EXISTS "order"."_so_sync_T t_select"()
-- ==== backfill
-- enum; ROW EXCLUSIVE order."T t"; repeated
UPDATE "order"."T t" SET "_so_new_a" = CASE WHEN "a"::text[] && ARRAY['a"b'] THEN NULL ELSE "a"::text::"order"."_so_new_Mood's ""x"[] END
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "order"."T t"
    WHERE "_so_new_a" IS DISTINCT FROM (CASE WHEN "a"::text[] && ARRAY['a"b'] THEN NULL ELSE "a"::text::"order"."_so_new_Mood's ""x"[] END)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_a" IS DISTINCT FROM (CASE WHEN "a"::text[] && ARRAY['a"b'] THEN NULL ELSE "a"::text::"order"."_so_new_Mood's ""x"[] END));
-- no undo: the value goes with the column that holds it

-- enum; ROW EXCLUSIVE order."T t"; repeated
UPDATE "order"."T t" SET "_so_new_select" = CASE WHEN "select"::text IN ('a"b') THEN NULL ELSE "select"::text::"order"."_so_new_Mood's ""x" END
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "order"."T t"
    WHERE "_so_new_select" IS DISTINCT FROM (CASE WHEN "select"::text IN ('a"b') THEN NULL ELSE "select"::text::"order"."_so_new_Mood's ""x" END)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_select" IS DISTINCT FROM (CASE WHEN "select"::text IN ('a"b') THEN NULL ELSE "select"::text::"order"."_so_new_Mood's ""x" END));
-- no undo: the value goes with the column that holds it
-- ==== contract
-- enum; ACCESS EXCLUSIVE order."T t"; !lock; !data-dependent
-- gate: (SELECT 'order."T t".a'::text, "a"::text, concat('Id = ', "Id") FROM "order"."T t" WHERE "a"::text IS DISTINCT FROM "_so_new_a"::text LIMIT 5)
-- gate: UNION ALL
-- gate: (SELECT 'order."T t".select'::text, "select"::text, concat('Id = ', "Id") FROM "order"."T t" WHERE "select"::text IS DISTINCT FROM "_so_new_select"::text LIMIT 5)
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'TYPE "order"."Mood''s ""x"', 'TYPE "order"."Mood''s ""x"', typowner, typacl, '', tableoid, oid, 0 FROM pg_type WHERE typname = 'Mood''s "x' AND typnamespace = '"order"'::regnamespace)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
ALTER TYPE "order"."Mood's ""x" RENAME TO "_so_old_Mood's ""x";
ALTER TYPE "order"."_so_new_Mood's ""x" RENAME TO "Mood's ""x";
COMMENT ON TYPE "order"."_so_old_Mood's ""x" IS 'schemaops: retired';
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "order"."T t";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "order"."T t";
DROP FUNCTION IF EXISTS "order"."_so_sync_T t_a"();
ALTER TABLE "order"."T t" RENAME COLUMN "a" TO "_so_old_a";
ALTER TABLE "order"."T t" RENAME COLUMN "_so_new_a" TO "a";
COMMENT ON COLUMN "order"."T t"."_so_old_a" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "order"."_so_sync_T t_a"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_a" := NEW."a"::text::"order"."_so_old_Mood's ""x"[];
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "order"."_so_sync_T t_a"() IS 'schemaops: keeps a and _so_old_a in sync';
CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "order"."T t" FOR EACH ROW EXECUTE FUNCTION "order"."_so_sync_T t_a"();
COMMENT ON TRIGGER "zzz_so_insert_a" ON "order"."T t" IS 'schemaops: keeps a and _so_old_a in sync';
CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "order"."T t" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "order"."_so_sync_T t_a"();
COMMENT ON TRIGGER "zzz_so_update_a" ON "order"."T t" IS 'schemaops: keeps a and _so_old_a in sync';
DROP TRIGGER IF EXISTS "zzz_so_insert_select" ON "order"."T t";
DROP TRIGGER IF EXISTS "zzz_so_update_select" ON "order"."T t";
DROP FUNCTION IF EXISTS "order"."_so_sync_T t_select"();
ALTER TABLE "order"."T t" RENAME COLUMN "select" TO "_so_old_select";
ALTER TABLE "order"."T t" RENAME COLUMN "_so_new_select" TO "select";
ALTER TABLE "order"."T t" ALTER COLUMN "_so_old_select" DROP DEFAULT;
ALTER TABLE "order"."T t" ALTER COLUMN "select" SET DEFAULT 'it''s'::"order"."Mood's ""x";
COMMENT ON COLUMN "order"."T t"."_so_old_select" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "order"."_so_sync_T t_select"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_select" := NEW."select"::text::"order"."_so_old_Mood's ""x";
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "order"."_so_sync_T t_select"() IS 'schemaops: keeps select and _so_old_select in sync';
CREATE TRIGGER "zzz_so_insert_select" BEFORE INSERT ON "order"."T t" FOR EACH ROW EXECUTE FUNCTION "order"."_so_sync_T t_select"();
COMMENT ON TRIGGER "zzz_so_insert_select" ON "order"."T t" IS 'schemaops: keeps select and _so_old_select in sync';
CREATE TRIGGER "zzz_so_update_select" BEFORE UPDATE ON "order"."T t" FOR EACH ROW WHEN (OLD."select" IS DISTINCT FROM NEW."select") EXECUTE FUNCTION "order"."_so_sync_T t_select"();
COMMENT ON TRIGGER "zzz_so_update_select" ON "order"."T t" IS 'schemaops: keeps select and _so_old_select in sync';
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'TYPE "order"."Mood''s ""x"', 'TYPE "order"."Mood''s ""x"', typowner, typacl, '', tableoid, oid, 0 FROM pg_type WHERE typname = 'Mood''s "x' AND typnamespace = '"order"'::regnamespace)
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: ALTER TYPE "order"."Mood's ""x" RENAME TO "_so_new_Mood's ""x";
-- undo: ALTER TYPE "order"."_so_old_Mood's ""x" RENAME TO "Mood's ""x";
-- undo: COMMENT ON TYPE "order"."Mood's ""x" IS NULL;
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "order"."T t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "order"."T t";
-- undo: DROP FUNCTION IF EXISTS "order"."_so_sync_T t_a"();
-- undo: ALTER TABLE "order"."T t" RENAME COLUMN "a" TO "_so_new_a";
-- undo: ALTER TABLE "order"."T t" RENAME COLUMN "_so_old_a" TO "a";
-- undo: COMMENT ON COLUMN "order"."T t"."a" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "order"."_so_sync_T t_a"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_a" := CASE WHEN NEW."a"::text[] && ARRAY['a"b'] THEN NULL ELSE NEW."a"::text::"order"."_so_new_Mood's ""x"[] END;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "order"."_so_sync_T t_a"() IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "order"."T t" FOR EACH ROW EXECUTE FUNCTION "order"."_so_sync_T t_a"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_a" ON "order"."T t" IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "order"."T t" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "order"."_so_sync_T t_a"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_a" ON "order"."T t" IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_select" ON "order"."T t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_select" ON "order"."T t";
-- undo: DROP FUNCTION IF EXISTS "order"."_so_sync_T t_select"();
-- undo: ALTER TABLE "order"."T t" RENAME COLUMN "select" TO "_so_new_select";
-- undo: ALTER TABLE "order"."T t" RENAME COLUMN "_so_old_select" TO "select";
-- undo: ALTER TABLE "order"."T t" ALTER COLUMN "_so_new_select" DROP DEFAULT;
-- undo: ALTER TABLE "order"."T t" ALTER COLUMN "select" SET DEFAULT 'it''s'::"order"."Mood's ""x";
-- undo: COMMENT ON COLUMN "order"."T t"."select" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "order"."_so_sync_T t_select"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_select" := CASE WHEN NEW."select"::text IN ('a"b') THEN NULL ELSE NEW."select"::text::"order"."_so_new_Mood's ""x" END;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "order"."_so_sync_T t_select"() IS 'schemaops: keeps select and _so_new_select in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_select" BEFORE INSERT ON "order"."T t" FOR EACH ROW EXECUTE FUNCTION "order"."_so_sync_T t_select"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_select" ON "order"."T t" IS 'schemaops: keeps select and _so_new_select in sync';
-- undo: CREATE TRIGGER "zzz_so_update_select" BEFORE UPDATE ON "order"."T t" FOR EACH ROW WHEN (OLD."select" IS DISTINCT FROM NEW."select") EXECUTE FUNCTION "order"."_so_sync_T t_select"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_select" ON "order"."T t" IS 'schemaops: keeps select and _so_new_select in sync';
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== purge
-- enum; ACCESS EXCLUSIVE order."T t"; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "order"."T t";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "order"."T t";
DROP FUNCTION IF EXISTS "order"."_so_sync_T t_a"();
ALTER TABLE "order"."T t" DROP COLUMN "_so_old_a";
-- no undo: its values are gone

-- enum; ACCESS EXCLUSIVE order."T t"; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_select" ON "order"."T t";
DROP TRIGGER IF EXISTS "zzz_so_update_select" ON "order"."T t";
DROP FUNCTION IF EXISTS "order"."_so_sync_T t_select"();
ALTER TABLE "order"."T t" DROP COLUMN "_so_old_select";
-- no undo: its values are gone

-- enum; !irreversible
DROP TYPE "order"."_so_old_Mood's ""x";
-- no undo: no column has its labels any more
