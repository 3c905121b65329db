-- ==== expand
-- rename_table; ACCESS EXCLUSIVE public.people; !lock
ALTER TABLE "public"."people" RENAME TO "users";
CREATE VIEW "public"."people" WITH (security_invoker = true) AS SELECT "id", "name" FROM "public"."users";
COMMENT ON VIEW "public"."people" IS 'schemaops: the old name of users';
DO $so$
DECLARE
    pair record;
    said text;
BEGIN
    FOR pair IN SELECT * FROM (VALUES ('"public"."users"'::regclass, '"public"."people"'::regclass, 'TABLE')) AS pair (gone, come, word) LOOP
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
-- undo: DROP VIEW "public"."people";
-- undo: ALTER TABLE "public"."users" RENAME TO "people"

-- mapping; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ADD COLUMN "first_name" text;
-- undo: ALTER TABLE "public"."users" DROP COLUMN "first_name"

-- mapping; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ADD COLUMN "last_name" text;
-- undo: ALTER TABLE "public"."users" DROP COLUMN "last_name"

-- mapping; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ALTER COLUMN "name" DROP NOT NULL;
-- undo: ALTER TABLE "public"."users" ALTER COLUMN "name" SET NOT NULL;
-- undo: ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_name"

-- mapping; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_name";
-- undo: ALTER TABLE "public"."users" VALIDATE CONSTRAINT "_so_not_null_users_name"

-- mapping; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_name";
-- undo: ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "_so_not_null_users_name";
-- undo: ALTER TABLE "public"."users" ADD CONSTRAINT "_so_not_null_users_name" CHECK ("name" IS NOT NULL) NOT VALID

-- mapping; SHARE ROW EXCLUSIVE public.users; !lock; !data-dependent
-- gate: SELECT "id", "name", "first_name", "last_name" FROM (SELECT "id", "name", (split_part(name, ' ', 1))::text AS "first_name", (substring(name FROM ' (.*)$'))::text AS "last_name" FROM "public"."users") AS "users"
-- gate: WHERE "name" IS DISTINCT FROM (concat_ws(' ', first_name, last_name))::text LIMIT 6
CREATE OR REPLACE FUNCTION "public"."_so_sync_users_first_name"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' AND NEW."first_name" IS NULL AND NEW."last_name" IS NULL THEN
        BEGIN
            SELECT (split_part(name, ' ', 1)), (substring(name FROM ' (.*)$')) INTO NEW."first_name", NEW."last_name" FROM (SELECT NEW.*) AS "users";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."first_name" := NULL;
            NEW."last_name" := NULL; -- it cannot be made of these values
        END;
        IF NEW."name" IS NULL THEN
            BEGIN
                SELECT (concat_ws(' ', first_name, last_name)) INTO NEW."name" FROM (SELECT NEW.*) AS "users";
            EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
                NEW."name" := NULL; -- it cannot be made of these values
            END;
        END IF;
    ELSIF TG_OP = 'INSERT' THEN
        BEGIN
            SELECT (concat_ws(' ', first_name, last_name)) INTO NEW."name" FROM (SELECT NEW.*) AS "users";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."name" := NULL; -- it cannot be made of these values
        END;
    ELSIF OLD."first_name" IS DISTINCT FROM NEW."first_name" OR OLD."last_name" IS DISTINCT FROM NEW."last_name" THEN
        BEGIN
            SELECT (concat_ws(' ', first_name, last_name)) INTO NEW."name" FROM (SELECT NEW.*) AS "users";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."name" := NULL; -- it cannot be made of these values
        END;
    ELSE
        BEGIN
            SELECT (split_part(name, ' ', 1)), (substring(name FROM ' (.*)$')) INTO NEW."first_name", NEW."last_name" FROM (SELECT NEW.*) AS "users";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."first_name" := NULL;
            NEW."last_name" := NULL; -- it cannot be made of these values
        END;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_users_first_name"() IS 'schemaops: keeps name, first_name, last_name in sync';
CREATE TRIGGER "zzz_so_insert_first_name" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_users_first_name"();
COMMENT ON TRIGGER "zzz_so_insert_first_name" ON "public"."users" IS 'schemaops: keeps name, first_name, last_name in sync';
CREATE TRIGGER "zzz_so_update_first_name" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN ((OLD."first_name" IS DISTINCT FROM NEW."first_name" OR OLD."last_name" IS DISTINCT FROM NEW."last_name" OR OLD."name" IS DISTINCT FROM NEW."name") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_sync_users_first_name"();
COMMENT ON TRIGGER "zzz_so_update_first_name" ON "public"."users" IS 'schemaops: keeps name, first_name, last_name in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_first_name" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_first_name" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_users_first_name"()
-- ==== backfill
-- mapping; ROW EXCLUSIVE public.users; repeated
UPDATE "public"."users" SET "first_name" = (split_part(name, ' ', 1)), "last_name" = (substring(name FROM ' (.*)$'))
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."users"
    WHERE "first_name" IS NULL AND "last_name" IS NULL AND ((split_part(name, ' ', 1)) IS NOT NULL OR (substring(name FROM ' (.*)$')) IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("first_name" IS NULL AND "last_name" IS NULL AND ((split_part(name, ' ', 1)) IS NOT NULL OR (substring(name FROM ' (.*)$')) IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- rename_table; ACCESS EXCLUSIVE public.people; !lock
DROP VIEW "public"."people";
-- undo: CREATE VIEW "public"."people" WITH (security_invoker = true) AS SELECT "id", "name" FROM "public"."users";
-- undo: COMMENT ON VIEW "public"."people" IS 'schemaops: the old name of users';
-- undo: DO $so$
-- undo: DECLARE
-- undo:     pair record;
-- undo:     said text;
-- undo: BEGIN
-- undo:     FOR pair IN SELECT * FROM (VALUES ('"public"."users"'::regclass, '"public"."people"'::regclass, 'TABLE')) AS pair (gone, come, word) LOOP
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

-- mapping; ACCESS EXCLUSIVE public.users; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."users" WHERE "first_name" IS NULL LIMIT 6
ALTER TABLE "public"."users" ADD CONSTRAINT "users_first_name_not_null" NOT NULL "first_name" NOT VALID;
-- undo: ALTER TABLE "public"."users" DROP CONSTRAINT IF EXISTS "users_first_name_not_null"

-- mapping; SHARE UPDATE EXCLUSIVE public.users; !scan; !data-dependent
ALTER TABLE "public"."users" VALIDATE CONSTRAINT "users_first_name_not_null";
-- no undo: it goes with the step that added it

-- direct; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" RENAME CONSTRAINT "people_pkey" TO "users_pkey";
-- undo: ALTER TABLE "public"."users" RENAME CONSTRAINT "users_pkey" TO "people_pkey"

-- mapping; ACCESS EXCLUSIVE public.users; !lock; !data-dependent
-- gate: SELECT "id", "name", "first_name", "last_name" FROM "public"."users"
-- gate: WHERE "name" IS DISTINCT FROM (concat_ws(' ', first_name, last_name))::text OR "first_name" IS NULL AND "last_name" IS NULL AND ((split_part(name, ' ', 1)) IS NOT NULL OR (substring(name FROM ' (.*)$')) IS NOT NULL) LIMIT 6
DROP TRIGGER IF EXISTS "zzz_so_insert_first_name" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_update_first_name" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_sync_users_first_name"();
ALTER TABLE "public"."users" RENAME COLUMN "name" TO "_so_old_name";
COMMENT ON COLUMN "public"."users"."_so_old_name" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_users_first_name"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    BEGIN
        SELECT (concat_ws(' ', first_name, last_name)) INTO NEW."_so_old_name" FROM (SELECT NEW.*, NEW."_so_old_name" AS "name") AS "users";
    EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
        NEW."_so_old_name" := NULL; -- it cannot be made of these values
    END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_users_first_name"() IS 'schemaops: keeps name, first_name, last_name in sync';
CREATE TRIGGER "zzz_so_insert_first_name" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_users_first_name"();
COMMENT ON TRIGGER "zzz_so_insert_first_name" ON "public"."users" IS 'schemaops: keeps name, first_name, last_name in sync';
CREATE TRIGGER "zzz_so_update_first_name" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN (OLD."first_name" IS DISTINCT FROM NEW."first_name" OR OLD."last_name" IS DISTINCT FROM NEW."last_name") EXECUTE FUNCTION "public"."_so_sync_users_first_name"();
COMMENT ON TRIGGER "zzz_so_update_first_name" ON "public"."users" IS 'schemaops: keeps name, first_name, last_name in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_first_name" ON "public"."users";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_first_name" ON "public"."users";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_users_first_name"();
-- undo: ALTER TABLE "public"."users" RENAME COLUMN "_so_old_name" TO "name";
-- undo: COMMENT ON COLUMN "public"."users"."name" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_users_first_name"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' AND NEW."first_name" IS NULL AND NEW."last_name" IS NULL THEN
-- undo:         BEGIN
-- undo:             SELECT (split_part(name, ' ', 1)), (substring(name FROM ' (.*)$')) INTO NEW."first_name", NEW."last_name" FROM (SELECT NEW.*) AS "users";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."first_name" := NULL;
-- undo:             NEW."last_name" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:         IF NEW."name" IS NULL THEN
-- undo:             BEGIN
-- undo:                 SELECT (concat_ws(' ', first_name, last_name)) INTO NEW."name" FROM (SELECT NEW.*) AS "users";
-- undo:             EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:                 NEW."name" := NULL; -- it cannot be made of these values
-- undo:             END;
-- undo:         END IF;
-- undo:     ELSIF TG_OP = 'INSERT' THEN
-- undo:         BEGIN
-- undo:             SELECT (concat_ws(' ', first_name, last_name)) INTO NEW."name" FROM (SELECT NEW.*) AS "users";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."name" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSIF OLD."first_name" IS DISTINCT FROM NEW."first_name" OR OLD."last_name" IS DISTINCT FROM NEW."last_name" THEN
-- undo:         BEGIN
-- undo:             SELECT (concat_ws(' ', first_name, last_name)) INTO NEW."name" FROM (SELECT NEW.*) AS "users";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."name" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSE
-- undo:         BEGIN
-- undo:             SELECT (split_part(name, ' ', 1)), (substring(name FROM ' (.*)$')) INTO NEW."first_name", NEW."last_name" FROM (SELECT NEW.*) AS "users";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."first_name" := NULL;
-- undo:             NEW."last_name" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_users_first_name"() IS 'schemaops: keeps name, first_name, last_name in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_first_name" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_users_first_name"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_first_name" ON "public"."users" IS 'schemaops: keeps name, first_name, last_name in sync';
-- undo: CREATE TRIGGER "zzz_so_update_first_name" BEFORE UPDATE ON "public"."users" FOR EACH ROW WHEN ((OLD."first_name" IS DISTINCT FROM NEW."first_name" OR OLD."last_name" IS DISTINCT FROM NEW."last_name" OR OLD."name" IS DISTINCT FROM NEW."name") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_sync_users_first_name"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_first_name" ON "public"."users" IS 'schemaops: keeps name, first_name, last_name in sync'
-- ==== purge
-- mapping; ACCESS EXCLUSIVE public.users; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_first_name" ON "public"."users";
DROP TRIGGER IF EXISTS "zzz_so_update_first_name" ON "public"."users";
DROP FUNCTION IF EXISTS "public"."_so_sync_users_first_name"();
ALTER TABLE "public"."users" DROP COLUMN "_so_old_name";
-- no undo: the values are gone
