-- note: public.t.m has the old labels of public.mood for both applications until contract, and the new ones from then on; the new one may read 'worse' until then; nobody can write 'awful' before
-- note: such an enum is another type from contract on: a session that knows it by its number (a driver that registered it, a PL/pgSQL function that declares a variable of it) must connect anew then
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- enum
CREATE TYPE "public"."_so_new_mood" AS ENUM ('ok', 'bad', 'awful');
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
    BEGIN
        NEW."_so_new_m" := (SELECT CASE m::text WHEN 'worse' THEN 'awful' ELSE m::text END FROM (SELECT NEW.*) AS "t")::text::public._so_new_mood;
    EXCEPTION WHEN data_exception THEN
        NEW."_so_new_m" := NULL; -- this value cannot be taken back
    END;
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
-- ==== backfill
-- enum; ROW EXCLUSIVE public.t; repeated
UPDATE "public"."t" SET "_so_new_m" = (CASE m::text WHEN 'worse' THEN 'awful' ELSE m::text END)::text::public._so_new_mood
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "_so_new_m" IS DISTINCT FROM ((CASE m::text WHEN 'worse' THEN 'awful' ELSE m::text END)::text::public._so_new_mood)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_m" IS DISTINCT FROM ((CASE m::text WHEN 'worse' THEN 'awful' ELSE m::text END)::text::public._so_new_mood));
-- no undo: the value goes with the column that holds it
-- ==== contract
-- enum; SHARE UPDATE EXCLUSIVE public.t; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_t_m" ON "public"."t" USING btree (id) WHERE (_so_new_m = 'awful'::public._so_new_mood);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_m"

-- enum; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "_so_new_known" CHECK ((_so_new_m = ANY (ARRAY['ok'::public._so_new_mood, 'awful'::public._so_new_mood]))) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_new_known"

-- enum; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "_so_new_known";
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "known"

-- enum; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.v; !lock; !data-dependent
-- gate: (SELECT 'public.t.m'::text, "m"::text, concat('id = ', "id") FROM "public"."t" WHERE "_so_new_m" IS DISTINCT FROM (CASE m::text WHEN 'worse' THEN 'awful' ELSE m::text END)::text::public._so_new_mood LIMIT 5)
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'TYPE "public"."mood"', 'TYPE "public"."mood"', typowner, typacl, '', tableoid, oid, 0 FROM pg_type WHERE typname = 'mood' AND typnamespace = '"public"'::regnamespace
    UNION ALL SELECT 'VIEW "public"."v"', 'TABLE "public"."v"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."v"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."v"', attname), 'TABLE "public"."v"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."v"'::regclass AND attname IN ('id', 'm'))
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP VIEW "public"."v";
ALTER INDEX "public"."t_m" RENAME TO "_so_old_t_m";
ALTER TABLE "public"."t" DROP CONSTRAINT "known";
ALTER TYPE "public"."mood" RENAME TO "_so_old_mood";
ALTER TYPE "public"."_so_new_mood" RENAME TO "mood";
COMMENT ON TYPE "public"."_so_old_mood" IS 'schemaops: retired';
DROP TRIGGER IF EXISTS "zzz_so_insert_m" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_m" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_m"();
ALTER TABLE "public"."t" RENAME COLUMN "m" TO "_so_old_m";
ALTER TABLE "public"."t" RENAME COLUMN "_so_new_m" TO "m";
ALTER TABLE "public"."t" ALTER COLUMN "_so_old_m" DROP DEFAULT;
ALTER TABLE "public"."t" ALTER COLUMN "m" SET DEFAULT 'awful'::public.mood;
COMMENT ON COLUMN "public"."t"."_so_old_m" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_t_m"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    BEGIN
        NEW."_so_old_m" := (SELECT CASE m::text WHEN 'awful' THEN 'worse' ELSE m::text END FROM (SELECT NEW.*) AS "t")::text::public._so_old_mood;
    EXCEPTION WHEN data_exception THEN
        NEW."_so_old_m" := NULL; -- this value cannot be taken back
    END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_t_m"() IS 'schemaops: keeps m and _so_old_m in sync';
CREATE TRIGGER "zzz_so_insert_m" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_m"();
COMMENT ON TRIGGER "zzz_so_insert_m" ON "public"."t" IS 'schemaops: keeps m and _so_old_m in sync';
CREATE TRIGGER "zzz_so_update_m" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."m" IS DISTINCT FROM NEW."m") EXECUTE FUNCTION "public"."_so_sync_t_m"();
COMMENT ON TRIGGER "zzz_so_update_m" ON "public"."t" IS 'schemaops: keeps m and _so_old_m in sync';
ALTER INDEX "public"."_so_new_t_m" RENAME TO "t_m";
ALTER TABLE "public"."t" RENAME CONSTRAINT "_so_new_known" TO "known";
CREATE VIEW "public"."v" AS
 SELECT id,
    m
   FROM public.t
  WHERE (m <> 'awful'::public.mood);
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'TYPE "public"."mood"', 'TYPE "public"."mood"', typowner, typacl, '', tableoid, oid, 0 FROM pg_type WHERE typname = 'mood' AND typnamespace = '"public"'::regnamespace
-- undo:     UNION ALL SELECT 'VIEW "public"."v"', 'TABLE "public"."v"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."v"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."v"', attname), 'TABLE "public"."v"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."v"'::regclass AND attname IN ('id', 'm'))
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP VIEW "public"."v";
-- undo: ALTER INDEX "public"."t_m" RENAME TO "_so_new_t_m";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "known";
-- undo: ALTER TYPE "public"."mood" RENAME TO "_so_new_mood";
-- undo: ALTER TYPE "public"."_so_old_mood" RENAME TO "mood";
-- undo: COMMENT ON TYPE "public"."mood" IS NULL;
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_m" ON "public"."t";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_m" ON "public"."t";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_t_m"();
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "m" TO "_so_new_m";
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_m" TO "m";
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "_so_new_m" DROP DEFAULT;
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "m" SET DEFAULT 'worse'::public.mood;
-- undo: COMMENT ON COLUMN "public"."t"."m" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_t_m"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     BEGIN
-- undo:         NEW."_so_new_m" := (SELECT CASE m::text WHEN 'worse' THEN 'awful' ELSE m::text END FROM (SELECT NEW.*) AS "t")::text::public._so_new_mood;
-- undo:     EXCEPTION WHEN data_exception THEN
-- undo:         NEW."_so_new_m" := NULL; -- this value cannot be taken back
-- undo:     END;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_t_m"() IS 'schemaops: keeps m and _so_new_m in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_m" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_t_m"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_m" ON "public"."t" IS 'schemaops: keeps m and _so_new_m in sync';
-- undo: CREATE TRIGGER "zzz_so_update_m" BEFORE UPDATE ON "public"."t" FOR EACH ROW WHEN (OLD."m" IS DISTINCT FROM NEW."m") EXECUTE FUNCTION "public"."_so_sync_t_m"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_m" ON "public"."t" IS 'schemaops: keeps m and _so_new_m in sync';
-- undo: ALTER INDEX "public"."_so_old_t_m" RENAME TO "t_m";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "known" CHECK ((m = ANY (ARRAY['ok'::public.mood, 'worse'::public.mood]))) NOT VALID;
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT id,
-- undo:     m
-- undo:    FROM public.t
-- undo:   WHERE (m <> 'worse'::public.mood);
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$

-- constraint; ACCESS EXCLUSIVE public.t; !lock
-- gate: SELECT "id", "m" FROM "public"."t" WHERE NOT (((m <> 'awful'::public.mood) OR (id > 0))) LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "fresh" CHECK (((m <> 'awful'::public.mood) OR (id > 0))) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "fresh"

-- constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "fresh";
-- no undo: it goes with the step that added it

-- index; SHARE UPDATE EXCLUSIVE public.t; !scan; no transaction
CREATE INDEX CONCURRENTLY "t_a" ON "public"."t" USING btree (m) WHERE (m <> 'awful'::public.mood);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."t_a"
-- ==== purge
-- enum; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_m" ON "public"."t";
DROP TRIGGER IF EXISTS "zzz_so_update_m" ON "public"."t";
DROP FUNCTION IF EXISTS "public"."_so_sync_t_m"();
ALTER TABLE "public"."t" DROP COLUMN "_so_old_m";
-- no undo: its values are gone

-- enum; !irreversible
DROP TYPE "public"."_so_old_mood";
-- no undo: no column has its labels any more
