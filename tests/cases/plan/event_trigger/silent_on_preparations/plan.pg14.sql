-- ==== expand
-- rename_table; ACCESS EXCLUSIVE public.old; !lock
ALTER TABLE "public"."old" RENAME TO "new";
CREATE VIEW "public"."old" AS SELECT "id", "a" FROM "public"."new";
COMMENT ON VIEW "public"."old" IS 'schemaops: the old name of new';
DO $so$
DECLARE
    pair record;
    said text;
BEGIN
    FOR pair IN SELECT * FROM (VALUES ('"public"."new"'::regclass, '"public"."old"'::regclass, 'TABLE')) AS pair (gone, come, word) LOOP
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
-- undo: DROP VIEW "public"."old";
-- undo: ALTER TABLE "public"."new" RENAME TO "old"

-- rename_column; ACCESS EXCLUSIVE public.new; !lock
ALTER TABLE "public"."new" ADD COLUMN "b" integer;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"b"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."new"'::regclass) AND attname = 'a');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"b"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."new"'::regclass) AND attname = 'a'); END$so$;
-- undo: ALTER TABLE "public"."new" DROP COLUMN "b"

-- rename_column; SHARE ROW EXCLUSIVE public.new; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_new_b"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW."b" IS NULL THEN
            NEW."b" := NEW."a"::integer;
        ELSE
            NEW."a" := NEW."b"::integer;
        END IF;
    ELSIF OLD."b" IS DISTINCT FROM NEW."b" THEN
        NEW."a" := NEW."b"::integer;
    ELSE
        NEW."b" := NEW."a"::integer;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_new_b"() IS 'schemaops: keeps a and b in sync';
CREATE TRIGGER "zzz_so_insert_b" BEFORE INSERT ON "public"."new" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_new_b"();
COMMENT ON TRIGGER "zzz_so_insert_b" ON "public"."new" IS 'schemaops: keeps a and b in sync';
CREATE TRIGGER "zzz_so_update_b" BEFORE UPDATE ON "public"."new" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."b" IS DISTINCT FROM NEW."b") EXECUTE FUNCTION "public"."_so_sync_new_b"();
COMMENT ON TRIGGER "zzz_so_update_b" ON "public"."new" IS 'schemaops: keeps a and b in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_b" ON "public"."new";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_b" ON "public"."new";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_new_b"()
-- ==== backfill
-- rename_column; ROW EXCLUSIVE public.new; repeated
UPDATE "public"."new" SET "b" = "a"
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."new"
    WHERE "b" IS DISTINCT FROM "a"
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("b" IS DISTINCT FROM "a");
-- no undo: the value goes with the column that holds it
-- ==== contract
-- rename_table; ACCESS EXCLUSIVE public.old; !lock
DROP VIEW "public"."old";
-- undo: CREATE VIEW "public"."old" AS SELECT "id", "a" FROM "public"."new";
-- undo: COMMENT ON VIEW "public"."old" IS 'schemaops: the old name of new';
-- undo: DO $so$
-- undo: DECLARE
-- undo:     pair record;
-- undo:     said text;
-- undo: BEGIN
-- undo:     FOR pair IN SELECT * FROM (VALUES ('"public"."new"'::regclass, '"public"."old"'::regclass, 'TABLE')) AS pair (gone, come, word) LOOP
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

-- rename_column; ACCESS EXCLUSIVE public.new; !lock
-- gate: SELECT "id", "a", "b" FROM "public"."new" WHERE "b" IS DISTINCT FROM "a" LIMIT 5
DROP TRIGGER IF EXISTS "zzz_so_insert_b" ON "public"."new";
DROP TRIGGER IF EXISTS "zzz_so_update_b" ON "public"."new";
DROP FUNCTION IF EXISTS "public"."_so_sync_new_b"();
ALTER TABLE "public"."new" RENAME COLUMN "b" TO "_so_old_b";
ALTER TABLE "public"."new" RENAME COLUMN "a" TO "b";
CREATE OR REPLACE FUNCTION "public"."_so_sync_new_b"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_b" := NEW."b"::integer;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_new_b"() IS 'schemaops: keeps b and _so_old_b in sync';
CREATE TRIGGER "zzz_so_insert_b" BEFORE INSERT ON "public"."new" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_new_b"();
COMMENT ON TRIGGER "zzz_so_insert_b" ON "public"."new" IS 'schemaops: keeps b and _so_old_b in sync';
CREATE TRIGGER "zzz_so_update_b" BEFORE UPDATE ON "public"."new" FOR EACH ROW WHEN (OLD."b" IS DISTINCT FROM NEW."b") EXECUTE FUNCTION "public"."_so_sync_new_b"();
COMMENT ON TRIGGER "zzz_so_update_b" ON "public"."new" IS 'schemaops: keeps b and _so_old_b in sync';
COMMENT ON COLUMN "public"."new"."_so_old_b" IS 'schemaops: retired';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_b" ON "public"."new";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_b" ON "public"."new";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_new_b"();
-- undo: COMMENT ON COLUMN "public"."new"."_so_old_b" IS NULL;
-- undo: ALTER TABLE "public"."new" RENAME COLUMN "b" TO "a";
-- undo: ALTER TABLE "public"."new" RENAME COLUMN "_so_old_b" TO "b";
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_new_b"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' THEN
-- undo:         IF NEW."b" IS NULL THEN
-- undo:             NEW."b" := NEW."a"::integer;
-- undo:         ELSE
-- undo:             NEW."a" := NEW."b"::integer;
-- undo:         END IF;
-- undo:     ELSIF OLD."b" IS DISTINCT FROM NEW."b" THEN
-- undo:         NEW."a" := NEW."b"::integer;
-- undo:     ELSE
-- undo:         NEW."b" := NEW."a"::integer;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_new_b"() IS 'schemaops: keeps a and b in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_b" BEFORE INSERT ON "public"."new" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_new_b"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_b" ON "public"."new" IS 'schemaops: keeps a and b in sync';
-- undo: CREATE TRIGGER "zzz_so_update_b" BEFORE UPDATE ON "public"."new" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a" OR OLD."b" IS DISTINCT FROM NEW."b") EXECUTE FUNCTION "public"."_so_sync_new_b"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_b" ON "public"."new" IS 'schemaops: keeps a and b in sync'

-- direct; ACCESS EXCLUSIVE public.new; !lock
ALTER TABLE "public"."new" RENAME CONSTRAINT "old_pkey" TO "new_pkey";
-- undo: ALTER TABLE "public"."new" RENAME CONSTRAINT "new_pkey" TO "old_pkey"
-- ==== purge
-- rename_column; ACCESS EXCLUSIVE public.new; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_b" ON "public"."new";
DROP TRIGGER IF EXISTS "zzz_so_update_b" ON "public"."new";
DROP FUNCTION IF EXISTS "public"."_so_sync_new_b"();
ALTER TABLE "public"."new" DROP COLUMN "_so_old_b";
-- no undo: the copy is gone
