-- ==== expand
-- mapping; ACCESS EXCLUSIVE public.accounts; !lock
ALTER TABLE "public"."accounts" ADD COLUMN "domain" text;
-- undo: ALTER TABLE "public"."accounts" DROP COLUMN "domain"

-- mapping; ACCESS EXCLUSIVE public.accounts; !lock
ALTER TABLE "public"."accounts" ADD COLUMN "local_part" text;
-- undo: ALTER TABLE "public"."accounts" DROP COLUMN "local_part"

-- mapping; SHARE ROW EXCLUSIVE public.accounts; !lock; !data-dependent
-- gate: SELECT "id", "mail", "local_part", "domain" FROM (SELECT "id", "mail", (split_part(mail, '@', 1))::text AS "local_part", (split_part(mail, '@', 2))::text AS "domain" FROM "public"."accounts") AS "accounts"
-- gate: WHERE "mail" IS DISTINCT FROM (local_part || '@' || domain)::text LIMIT 6
CREATE OR REPLACE FUNCTION "public"."_so_sync_accounts_local_part"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' AND NEW."local_part" IS NULL AND NEW."domain" IS NULL THEN
        BEGIN
            SELECT (split_part(mail, '@', 1)), (split_part(mail, '@', 2)) INTO NEW."local_part", NEW."domain" FROM (SELECT NEW.*) AS "accounts";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."local_part" := NULL;
            NEW."domain" := NULL; -- it cannot be made of these values
        END;
    ELSIF TG_OP = 'INSERT' THEN
        BEGIN
            SELECT (local_part || '@' || domain) INTO NEW."mail" FROM (SELECT NEW.*) AS "accounts";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."mail" := NULL; -- it cannot be made of these values
        END;
    ELSIF OLD."local_part" IS DISTINCT FROM NEW."local_part" OR OLD."domain" IS DISTINCT FROM NEW."domain" THEN
        BEGIN
            SELECT (local_part || '@' || domain) INTO NEW."mail" FROM (SELECT NEW.*) AS "accounts";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."mail" := NULL; -- it cannot be made of these values
        END;
    ELSE
        BEGIN
            SELECT (split_part(mail, '@', 1)), (split_part(mail, '@', 2)) INTO NEW."local_part", NEW."domain" FROM (SELECT NEW.*) AS "accounts";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."local_part" := NULL;
            NEW."domain" := NULL; -- it cannot be made of these values
        END;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_accounts_local_part"() IS 'schemaops: keeps mail, local_part, domain in sync';
CREATE TRIGGER "zzz_so_insert_local_part" BEFORE INSERT ON "public"."accounts" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_accounts_local_part"();
COMMENT ON TRIGGER "zzz_so_insert_local_part" ON "public"."accounts" IS 'schemaops: keeps mail, local_part, domain in sync';
CREATE TRIGGER "zzz_so_update_local_part" BEFORE UPDATE ON "public"."accounts" FOR EACH ROW WHEN ((OLD."local_part" IS DISTINCT FROM NEW."local_part" OR OLD."domain" IS DISTINCT FROM NEW."domain" OR OLD."mail" IS DISTINCT FROM NEW."mail") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_sync_accounts_local_part"();
COMMENT ON TRIGGER "zzz_so_update_local_part" ON "public"."accounts" IS 'schemaops: keeps mail, local_part, domain in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_local_part" ON "public"."accounts";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_local_part" ON "public"."accounts";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_accounts_local_part"()
-- ==== backfill
-- mapping; ROW EXCLUSIVE public.accounts; repeated
UPDATE "public"."accounts" SET "local_part" = (split_part(mail, '@', 1)), "domain" = (split_part(mail, '@', 2))
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."accounts"
    WHERE "local_part" IS NULL AND "domain" IS NULL AND ((split_part(mail, '@', 1)) IS NOT NULL OR (split_part(mail, '@', 2)) IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("local_part" IS NULL AND "domain" IS NULL AND ((split_part(mail, '@', 1)) IS NOT NULL OR (split_part(mail, '@', 2)) IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- mapping; ACCESS EXCLUSIVE public.accounts; !lock; !data-dependent
-- gate: SELECT "id", "mail", "local_part", "domain" FROM "public"."accounts"
-- gate: WHERE "mail" IS DISTINCT FROM (local_part || '@' || domain)::text OR "local_part" IS NULL AND "domain" IS NULL AND ((split_part(mail, '@', 1)) IS NOT NULL OR (split_part(mail, '@', 2)) IS NOT NULL) LIMIT 6
DROP TRIGGER IF EXISTS "zzz_so_insert_local_part" ON "public"."accounts";
DROP TRIGGER IF EXISTS "zzz_so_update_local_part" ON "public"."accounts";
DROP FUNCTION IF EXISTS "public"."_so_sync_accounts_local_part"();
ALTER TABLE "public"."accounts" RENAME COLUMN "mail" TO "_so_old_mail";
COMMENT ON COLUMN "public"."accounts"."_so_old_mail" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_accounts_local_part"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    BEGIN
        SELECT (local_part || '@' || domain) INTO NEW."_so_old_mail" FROM (SELECT NEW.*, NEW."_so_old_mail" AS "mail") AS "accounts";
    EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
        NEW."_so_old_mail" := NULL; -- it cannot be made of these values
    END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_accounts_local_part"() IS 'schemaops: keeps mail, local_part, domain in sync';
CREATE TRIGGER "zzz_so_insert_local_part" BEFORE INSERT ON "public"."accounts" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_accounts_local_part"();
COMMENT ON TRIGGER "zzz_so_insert_local_part" ON "public"."accounts" IS 'schemaops: keeps mail, local_part, domain in sync';
CREATE TRIGGER "zzz_so_update_local_part" BEFORE UPDATE ON "public"."accounts" FOR EACH ROW WHEN (OLD."local_part" IS DISTINCT FROM NEW."local_part" OR OLD."domain" IS DISTINCT FROM NEW."domain") EXECUTE FUNCTION "public"."_so_sync_accounts_local_part"();
COMMENT ON TRIGGER "zzz_so_update_local_part" ON "public"."accounts" IS 'schemaops: keeps mail, local_part, domain in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_local_part" ON "public"."accounts";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_local_part" ON "public"."accounts";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_accounts_local_part"();
-- undo: ALTER TABLE "public"."accounts" RENAME COLUMN "_so_old_mail" TO "mail";
-- undo: COMMENT ON COLUMN "public"."accounts"."mail" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_accounts_local_part"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' AND NEW."local_part" IS NULL AND NEW."domain" IS NULL THEN
-- undo:         BEGIN
-- undo:             SELECT (split_part(mail, '@', 1)), (split_part(mail, '@', 2)) INTO NEW."local_part", NEW."domain" FROM (SELECT NEW.*) AS "accounts";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."local_part" := NULL;
-- undo:             NEW."domain" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSIF TG_OP = 'INSERT' THEN
-- undo:         BEGIN
-- undo:             SELECT (local_part || '@' || domain) INTO NEW."mail" FROM (SELECT NEW.*) AS "accounts";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."mail" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSIF OLD."local_part" IS DISTINCT FROM NEW."local_part" OR OLD."domain" IS DISTINCT FROM NEW."domain" THEN
-- undo:         BEGIN
-- undo:             SELECT (local_part || '@' || domain) INTO NEW."mail" FROM (SELECT NEW.*) AS "accounts";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."mail" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSE
-- undo:         BEGIN
-- undo:             SELECT (split_part(mail, '@', 1)), (split_part(mail, '@', 2)) INTO NEW."local_part", NEW."domain" FROM (SELECT NEW.*) AS "accounts";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."local_part" := NULL;
-- undo:             NEW."domain" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_accounts_local_part"() IS 'schemaops: keeps mail, local_part, domain in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_local_part" BEFORE INSERT ON "public"."accounts" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_accounts_local_part"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_local_part" ON "public"."accounts" IS 'schemaops: keeps mail, local_part, domain in sync';
-- undo: CREATE TRIGGER "zzz_so_update_local_part" BEFORE UPDATE ON "public"."accounts" FOR EACH ROW WHEN ((OLD."local_part" IS DISTINCT FROM NEW."local_part" OR OLD."domain" IS DISTINCT FROM NEW."domain" OR OLD."mail" IS DISTINCT FROM NEW."mail") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_sync_accounts_local_part"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_local_part" ON "public"."accounts" IS 'schemaops: keeps mail, local_part, domain in sync'
-- ==== purge
-- mapping; ACCESS EXCLUSIVE public.accounts; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_local_part" ON "public"."accounts";
DROP TRIGGER IF EXISTS "zzz_so_update_local_part" ON "public"."accounts";
DROP FUNCTION IF EXISTS "public"."_so_sync_accounts_local_part"();
ALTER TABLE "public"."accounts" DROP COLUMN "_so_old_mail";
-- no undo: the values are gone
