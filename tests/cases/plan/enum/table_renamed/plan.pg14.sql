-- note: public.u.m has the old labels of public.mood for both applications until contract, and the new ones from then on; the new one may read 'worse' until then
-- note: such an enum is another type from contract on: a session that knows it by its number (a driver that registered it, a PL/pgSQL function that declares a variable of it) must connect anew then
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- rename_table; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME TO "u";
CREATE VIEW "public"."t" AS SELECT "id", "m" FROM "public"."u";
COMMENT ON VIEW "public"."t" IS 'schemaops: the old name of u';
DO $so$
DECLARE
    pair record;
    said text;
BEGIN
    FOR pair IN SELECT * FROM (VALUES ('"public"."u"'::regclass, '"public"."t"'::regclass, 'TABLE')) AS pair (gone, come, word) LOOP
        FOR said IN
            SELECT format('ALTER %s %s OWNER TO %s', pair.word, pair.come, gone.relowner::regrole)
            FROM pg_class gone JOIN pg_class come ON come.oid = pair.come AND come.relowner <> gone.relowner
            WHERE gone.oid = pair.gone AND pair.word = 'TABLE'
        LOOP EXECUTE said; END LOOP;
        FOR said IN
            SELECT DISTINCT format('REVOKE ALL%s ON %s %s FROM %s', part, pair.word, pair.come,
                CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
            FROM (SELECT '' AS part, relacl AS acl FROM pg_class WHERE oid = pair.come
                  UNION ALL SELECT format(' (%I)', attname), attacl FROM pg_attribute WHERE attrelid = pair.come) AS given,
                aclexplode(acl)
        LOOP EXECUTE said; END LOOP;
        FOR said IN
            SELECT format('GRANT %s%s ON %s %s TO %s%s', privilege_type, part, pair.word, pair.come,
                CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
                CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END)
            FROM (SELECT '' AS part, CASE WHEN come.relacl IS NULL THEN gone.relacl
                      ELSE coalesce(gone.relacl, acldefault((CASE pair.word WHEN 'TABLE' THEN 'r' ELSE 's' END)::"char", gone.relowner)) END AS acl
                  FROM pg_class gone JOIN pg_class come ON come.oid = pair.come WHERE gone.oid = pair.gone
                  UNION ALL SELECT format(' (%I)', attname), attacl FROM pg_attribute WHERE attrelid = pair.gone
                      AND attname IN (SELECT attname FROM pg_attribute WHERE attrelid = pair.come)) AS wanted,
                aclexplode(acl)
        LOOP EXECUTE said; END LOOP;
        FOR said IN
            SELECT format('SECURITY LABEL FOR %I ON %s IS %L', provider,
                CASE objsubid WHEN 0 THEN format('%s %s', CASE come.relkind WHEN 'v' THEN 'VIEW' ELSE pair.word END, come.oid::regclass)
                    ELSE format('COLUMN %s.%I', pair.come, attname) END, label)
            FROM pg_class come, pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
            WHERE come.oid = pair.come AND classoid = 'pg_class'::regclass AND objoid = pair.gone AND (objsubid = 0 OR attname IN (
                SELECT attname FROM pg_attribute WHERE attrelid = pair.come))
        LOOP EXECUTE said; END LOOP;
    END LOOP;
END $so$;
-- undo: DROP VIEW "public"."t";
-- undo: ALTER TABLE "public"."u" RENAME TO "t"

-- enum
CREATE TYPE "public"."_so_new_mood" AS ENUM ('ok', 'bad');
-- undo: DROP TYPE "public"."_so_new_mood"

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
-- ==== backfill
-- enum; ROW EXCLUSIVE public.u; repeated
UPDATE "public"."u" SET "_so_new_m" = CASE WHEN "m"::text IN ('worse') THEN NULL ELSE "m"::text::public._so_new_mood END
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."u"
    WHERE "_so_new_m" IS DISTINCT FROM (CASE WHEN "m"::text IN ('worse') THEN NULL ELSE "m"::text::public._so_new_mood END)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_m" IS DISTINCT FROM (CASE WHEN "m"::text IN ('worse') THEN NULL ELSE "m"::text::public._so_new_mood END));
-- no undo: the value goes with the column that holds it
-- ==== contract
-- rename_table; ACCESS EXCLUSIVE public.t; !lock
DROP VIEW "public"."t";
-- undo: CREATE VIEW "public"."t" AS SELECT "id", "m" FROM "public"."u";
-- undo: COMMENT ON VIEW "public"."t" IS 'schemaops: the old name of u';
-- undo: DO $so$
-- undo: DECLARE
-- undo:     pair record;
-- undo:     said text;
-- undo: BEGIN
-- undo:     FOR pair IN SELECT * FROM (VALUES ('"public"."u"'::regclass, '"public"."t"'::regclass, 'TABLE')) AS pair (gone, come, word) LOOP
-- undo:         FOR said IN
-- undo:             SELECT format('ALTER %s %s OWNER TO %s', pair.word, pair.come, gone.relowner::regrole)
-- undo:             FROM pg_class gone JOIN pg_class come ON come.oid = pair.come AND come.relowner <> gone.relowner
-- undo:             WHERE gone.oid = pair.gone AND pair.word = 'TABLE'
-- undo:         LOOP EXECUTE said; END LOOP;
-- undo:         FOR said IN
-- undo:             SELECT DISTINCT format('REVOKE ALL%s ON %s %s FROM %s', part, pair.word, pair.come,
-- undo:                 CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
-- undo:             FROM (SELECT '' AS part, relacl AS acl FROM pg_class WHERE oid = pair.come
-- undo:                   UNION ALL SELECT format(' (%I)', attname), attacl FROM pg_attribute WHERE attrelid = pair.come) AS given,
-- undo:                 aclexplode(acl)
-- undo:         LOOP EXECUTE said; END LOOP;
-- undo:         FOR said IN
-- undo:             SELECT format('GRANT %s%s ON %s %s TO %s%s', privilege_type, part, pair.word, pair.come,
-- undo:                 CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:                 CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END)
-- undo:             FROM (SELECT '' AS part, CASE WHEN come.relacl IS NULL THEN gone.relacl
-- undo:                       ELSE coalesce(gone.relacl, acldefault((CASE pair.word WHEN 'TABLE' THEN 'r' ELSE 's' END)::"char", gone.relowner)) END AS acl
-- undo:                   FROM pg_class gone JOIN pg_class come ON come.oid = pair.come WHERE gone.oid = pair.gone
-- undo:                   UNION ALL SELECT format(' (%I)', attname), attacl FROM pg_attribute WHERE attrelid = pair.gone
-- undo:                       AND attname IN (SELECT attname FROM pg_attribute WHERE attrelid = pair.come)) AS wanted,
-- undo:                 aclexplode(acl)
-- undo:         LOOP EXECUTE said; END LOOP;
-- undo:         FOR said IN
-- undo:             SELECT format('SECURITY LABEL FOR %I ON %s IS %L', provider,
-- undo:                 CASE objsubid WHEN 0 THEN format('%s %s', CASE come.relkind WHEN 'v' THEN 'VIEW' ELSE pair.word END, come.oid::regclass)
-- undo:                     ELSE format('COLUMN %s.%I', pair.come, attname) END, label)
-- undo:             FROM pg_class come, pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
-- undo:             WHERE come.oid = pair.come AND classoid = 'pg_class'::regclass AND objoid = pair.gone AND (objsubid = 0 OR attname IN (
-- undo:                 SELECT attname FROM pg_attribute WHERE attrelid = pair.come))
-- undo:         LOOP EXECUTE said; END LOOP;
-- undo:     END LOOP;
-- undo: END $so$

-- enum; ACCESS EXCLUSIVE public.u; !lock; !data-dependent
-- gate: (SELECT 'public.u.m'::text, "m"::text, concat('id = ', "id") FROM "public"."u" WHERE "m"::text IS DISTINCT FROM "_so_new_m"::text LIMIT 5)
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
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== purge
-- enum; ACCESS EXCLUSIVE public.u; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_m" ON "public"."u";
DROP TRIGGER IF EXISTS "zzz_so_update_m" ON "public"."u";
DROP FUNCTION IF EXISTS "public"."_so_sync_u_m"();
ALTER TABLE "public"."u" DROP COLUMN "_so_old_m";
-- no undo: its values are gone

-- enum; !irreversible
DROP TYPE "public"."_so_old_mood";
-- no undo: no column has its labels any more
