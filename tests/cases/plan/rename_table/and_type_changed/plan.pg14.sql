-- note: public.u.a is integer for both applications until contract, and bigint from then on: two types cannot share one name. For the new application to have it earlier, give the new form a name of its own, made by `-- schemaops: using …`
-- note: a session that holds a prepared statement returning such a column gets one error at the change-over ("cached plan must not change result type"): let the application retry, or prepare nothing on the server meanwhile
-- ==== expand
-- rename_table; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME TO "u";
CREATE VIEW "public"."t" AS SELECT "id", "a" FROM "public"."u";
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

-- change_type; ACCESS EXCLUSIVE public.u; !lock
ALTER TABLE "public"."u" ADD COLUMN "_so_new_a" bigint;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"_so_new_a"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."u"'::regclass) AND attname = 'a');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"_so_new_a"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."u"'::regclass) AND attname = 'a'); END$so$;
-- undo: ALTER TABLE "public"."u" DROP COLUMN "_so_new_a"

-- change_type; SHARE ROW EXCLUSIVE public.u; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_u_a"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_new_a" := NEW."a"::bigint;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_u_a"() IS 'schemaops: keeps a and _so_new_a in sync';
CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."u" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_u_a"();
COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."u" IS 'schemaops: keeps a and _so_new_a in sync';
CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."u" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_u_a"();
COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."u" IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."u";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."u";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_u_a"()
-- ==== backfill
-- change_type; ROW EXCLUSIVE public.u; repeated
UPDATE "public"."u" SET "_so_new_a" = "a"::bigint
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."u"
    WHERE "_so_new_a" IS DISTINCT FROM ("a"::bigint)
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("_so_new_a" IS DISTINCT FROM ("a"::bigint));
-- no undo: the value goes with the column that holds it
-- ==== contract
-- rename_table; ACCESS EXCLUSIVE public.t; !lock
DROP VIEW "public"."t";
-- undo: CREATE VIEW "public"."t" AS SELECT "id", "a" FROM "public"."u";
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

-- direct; ACCESS EXCLUSIVE public.u; !lock
ALTER TABLE "public"."u" RENAME CONSTRAINT "t_pkey" TO "u_pkey";
-- undo: ALTER TABLE "public"."u" RENAME CONSTRAINT "u_pkey" TO "t_pkey"

-- change_type; ACCESS EXCLUSIVE public.u; !lock; !data-dependent
-- gate: (SELECT 'public.u.a'::text, "a"::text FROM "public"."u" WHERE "a" IS DISTINCT FROM "_so_new_a"::integer LIMIT 5)
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."u";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."u";
DROP FUNCTION IF EXISTS "public"."_so_sync_u_a"();
ALTER TABLE "public"."u" RENAME COLUMN "a" TO "_so_old_a";
ALTER TABLE "public"."u" RENAME COLUMN "_so_new_a" TO "a";
COMMENT ON COLUMN "public"."u"."_so_old_a" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_u_a"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_a" := CASE WHEN NEW."a" BETWEEN  -2147483648 AND 2147483647 THEN NEW."a"::integer END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_u_a"() IS 'schemaops: keeps a and _so_old_a in sync';
CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."u" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_u_a"();
COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."u" IS 'schemaops: keeps a and _so_old_a in sync';
CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."u" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_u_a"();
COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."u" IS 'schemaops: keeps a and _so_old_a in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."u";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."u";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_u_a"();
-- undo: ALTER TABLE "public"."u" RENAME COLUMN "a" TO "_so_new_a";
-- undo: ALTER TABLE "public"."u" RENAME COLUMN "_so_old_a" TO "a";
-- undo: COMMENT ON COLUMN "public"."u"."a" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_u_a"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     NEW."_so_new_a" := NEW."a"::bigint;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_u_a"() IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."u" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_u_a"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."u" IS 'schemaops: keeps a and _so_new_a in sync';
-- undo: CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."u" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_u_a"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."u" IS 'schemaops: keeps a and _so_new_a in sync'
-- ==== purge
-- change_type; ACCESS EXCLUSIVE public.u; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."u";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."u";
DROP FUNCTION IF EXISTS "public"."_so_sync_u_a"();
ALTER TABLE "public"."u" DROP COLUMN "_so_old_a";
-- no undo: its values are gone
