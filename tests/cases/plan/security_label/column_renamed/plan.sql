-- ==== expand
-- rename_column; ACCESS EXCLUSIVE public.customer; !lock
ALTER TABLE "public"."customer" ADD COLUMN "email" text;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"email"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."customer"'::regclass) AND attname = 'mail');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"email"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."customer"'::regclass) AND attname = 'mail'); END$so$;
-- undo: ALTER TABLE "public"."customer" DROP COLUMN "email"

-- rename_column; SHARE ROW EXCLUSIVE public.customer; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_customer_email"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW."email" IS NULL THEN
            NEW."email" := NEW."mail"::text;
        ELSE
            NEW."mail" := NEW."email"::text;
        END IF;
    ELSIF OLD."email" IS DISTINCT FROM NEW."email" THEN
        NEW."mail" := NEW."email"::text;
    ELSE
        NEW."email" := NEW."mail"::text;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_customer_email"() IS 'schemaops: keeps mail and email in sync';
CREATE TRIGGER "zzz_so_insert_email" BEFORE INSERT ON "public"."customer" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_customer_email"();
COMMENT ON TRIGGER "zzz_so_insert_email" ON "public"."customer" IS 'schemaops: keeps mail and email in sync';
CREATE TRIGGER "zzz_so_update_email" BEFORE UPDATE ON "public"."customer" FOR EACH ROW WHEN (OLD."mail" IS DISTINCT FROM NEW."mail" OR OLD."email" IS DISTINCT FROM NEW."email") EXECUTE FUNCTION "public"."_so_sync_customer_email"();
COMMENT ON TRIGGER "zzz_so_update_email" ON "public"."customer" IS 'schemaops: keeps mail and email in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_email" ON "public"."customer";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_email" ON "public"."customer";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_customer_email"()
-- ==== backfill
-- rename_column; ROW EXCLUSIVE public.customer; repeated
UPDATE "public"."customer" SET "email" = "mail"
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."customer"
    WHERE "email" IS DISTINCT FROM "mail"
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("email" IS DISTINCT FROM "mail");
-- no undo: the value goes with the column that holds it
-- ==== contract
-- rename_column; ACCESS EXCLUSIVE public.customer; !lock
-- gate: SELECT "id", "mail", "email" FROM "public"."customer" WHERE "email" IS DISTINCT FROM "mail" LIMIT 5
DROP TRIGGER IF EXISTS "zzz_so_insert_email" ON "public"."customer";
DROP TRIGGER IF EXISTS "zzz_so_update_email" ON "public"."customer";
DROP FUNCTION IF EXISTS "public"."_so_sync_customer_email"();
ALTER TABLE "public"."customer" RENAME COLUMN "email" TO "_so_old_email";
ALTER TABLE "public"."customer" RENAME COLUMN "mail" TO "email";
CREATE OR REPLACE FUNCTION "public"."_so_sync_customer_email"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_email" := NEW."email"::text;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_customer_email"() IS 'schemaops: keeps email and _so_old_email in sync';
CREATE TRIGGER "zzz_so_insert_email" BEFORE INSERT ON "public"."customer" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_customer_email"();
COMMENT ON TRIGGER "zzz_so_insert_email" ON "public"."customer" IS 'schemaops: keeps email and _so_old_email in sync';
CREATE TRIGGER "zzz_so_update_email" BEFORE UPDATE ON "public"."customer" FOR EACH ROW WHEN (OLD."email" IS DISTINCT FROM NEW."email") EXECUTE FUNCTION "public"."_so_sync_customer_email"();
COMMENT ON TRIGGER "zzz_so_update_email" ON "public"."customer" IS 'schemaops: keeps email and _so_old_email in sync';
COMMENT ON COLUMN "public"."customer"."_so_old_email" IS 'schemaops: retired';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_email" ON "public"."customer";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_email" ON "public"."customer";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_customer_email"();
-- undo: COMMENT ON COLUMN "public"."customer"."_so_old_email" IS NULL;
-- undo: ALTER TABLE "public"."customer" RENAME COLUMN "email" TO "mail";
-- undo: ALTER TABLE "public"."customer" RENAME COLUMN "_so_old_email" TO "email";
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_customer_email"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' THEN
-- undo:         IF NEW."email" IS NULL THEN
-- undo:             NEW."email" := NEW."mail"::text;
-- undo:         ELSE
-- undo:             NEW."mail" := NEW."email"::text;
-- undo:         END IF;
-- undo:     ELSIF OLD."email" IS DISTINCT FROM NEW."email" THEN
-- undo:         NEW."mail" := NEW."email"::text;
-- undo:     ELSE
-- undo:         NEW."email" := NEW."mail"::text;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_customer_email"() IS 'schemaops: keeps mail and email in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_email" BEFORE INSERT ON "public"."customer" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_customer_email"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_email" ON "public"."customer" IS 'schemaops: keeps mail and email in sync';
-- undo: CREATE TRIGGER "zzz_so_update_email" BEFORE UPDATE ON "public"."customer" FOR EACH ROW WHEN (OLD."mail" IS DISTINCT FROM NEW."mail" OR OLD."email" IS DISTINCT FROM NEW."email") EXECUTE FUNCTION "public"."_so_sync_customer_email"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_email" ON "public"."customer" IS 'schemaops: keeps mail and email in sync'
-- ==== purge
-- rename_column; ACCESS EXCLUSIVE public.customer; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_email" ON "public"."customer";
DROP TRIGGER IF EXISTS "zzz_so_update_email" ON "public"."customer";
DROP FUNCTION IF EXISTS "public"."_so_sync_customer_email"();
ALTER TABLE "public"."customer" DROP COLUMN "_so_old_email";
-- no undo: the copy is gone
