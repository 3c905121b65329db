-- ==== expand
-- rename_column; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ADD COLUMN "a" text;
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, '"a"', attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ('"public"."p"'::regclass, '"public"."p1"'::regclass) AND attname = 'b');
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, '"a"', label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ('"public"."p"'::regclass, '"public"."p1"'::regclass) AND attname = 'b'); END$so$;
-- undo: ALTER TABLE "public"."p" DROP COLUMN "a"

-- rename_column; SHARE ROW EXCLUSIVE public.p; !lock
CREATE OR REPLACE FUNCTION "public"."_so_sync_p_a"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW."a" IS NULL THEN
            NEW."a" := NEW."b"::text;
        ELSE
            NEW."b" := NEW."a"::text;
        END IF;
    ELSIF OLD."a" IS DISTINCT FROM NEW."a" THEN
        NEW."b" := NEW."a"::text;
    ELSE
        NEW."a" := NEW."b"::text;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_p_a"() IS 'schemaops: keeps b and a in sync';
CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."p" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_p_a"();
COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."p" IS 'schemaops: keeps b and a in sync';
CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."p" FOR EACH ROW WHEN (OLD."b" IS DISTINCT FROM NEW."b" OR OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_p_a"();
COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."p" IS 'schemaops: keeps b and a in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."p";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."p";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_p_a"()
-- ==== backfill
-- rename_column; ROW EXCLUSIVE public.p; repeated
UPDATE "public"."p" SET "a" = "b"
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."p"
    WHERE "a" IS DISTINCT FROM "b"
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("a" IS DISTINCT FROM "b");
-- no undo: the value goes with the column that holds it

-- rename_column; SHARE public.p; !lock
CREATE UNIQUE INDEX "_so_copy_p_pkey" ON ONLY "public"."p" USING btree (id, a);
-- undo: DROP INDEX IF EXISTS "public"."_so_copy_p_pkey"

-- rename_column; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_copy_p1_pkey" ON "public"."p1" USING btree (id, a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_copy_p1_pkey"

-- rename_column; ACCESS SHARE public.p; ACCESS SHARE public.p1
ALTER INDEX "public"."_so_copy_p_pkey" ATTACH PARTITION "public"."_so_copy_p1_pkey";
-- undo: DROP INDEX IF EXISTS "public"."_so_copy_p_pkey"

-- rename_column; SHARE public.p; !lock
CREATE INDEX "_so_copy_p_a" ON ONLY "public"."p" USING btree (a);
-- undo: DROP INDEX IF EXISTS "public"."_so_copy_p_a"

-- rename_column; SHARE UPDATE EXCLUSIVE public.p1; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_copy_p1_part" ON "public"."p1" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_copy_p1_part"

-- rename_column; ACCESS SHARE public.p; ACCESS SHARE public.p1
ALTER INDEX "public"."_so_copy_p_a" ATTACH PARTITION "public"."_so_copy_p1_part";
-- undo: DROP INDEX IF EXISTS "public"."_so_copy_p_a"

-- rename_column; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_copy_p1_a" ON "public"."p1" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_copy_p1_a"
-- ==== contract
-- rename_column; ACCESS EXCLUSIVE public.p; !lock
-- gate: SELECT "id", "a", "b" FROM "public"."p" WHERE "a" IS DISTINCT FROM "b" LIMIT 5
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."p";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."p";
DROP FUNCTION IF EXISTS "public"."_so_sync_p_a"();
ALTER TABLE "public"."p" RENAME COLUMN "a" TO "_so_old_a";
ALTER TABLE "public"."p" RENAME COLUMN "b" TO "a";
CREATE OR REPLACE FUNCTION "public"."_so_sync_p_a"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NEW."_so_old_a" := NEW."a"::text;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_p_a"() IS 'schemaops: keeps a and _so_old_a in sync';
CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."p" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_p_a"();
COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."p" IS 'schemaops: keeps a and _so_old_a in sync';
CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."p" FOR EACH ROW WHEN (OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_p_a"();
COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."p" IS 'schemaops: keeps a and _so_old_a in sync';
COMMENT ON COLUMN "public"."p"."_so_old_a" IS 'schemaops: retired';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."p";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."p";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_p_a"();
-- undo: COMMENT ON COLUMN "public"."p"."_so_old_a" IS NULL;
-- undo: ALTER TABLE "public"."p" RENAME COLUMN "a" TO "b";
-- undo: ALTER TABLE "public"."p" RENAME COLUMN "_so_old_a" TO "a";
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_p_a"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' THEN
-- undo:         IF NEW."a" IS NULL THEN
-- undo:             NEW."a" := NEW."b"::text;
-- undo:         ELSE
-- undo:             NEW."b" := NEW."a"::text;
-- undo:         END IF;
-- undo:     ELSIF OLD."a" IS DISTINCT FROM NEW."a" THEN
-- undo:         NEW."b" := NEW."a"::text;
-- undo:     ELSE
-- undo:         NEW."a" := NEW."b"::text;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_p_a"() IS 'schemaops: keeps b and a in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_a" BEFORE INSERT ON "public"."p" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_p_a"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_a" ON "public"."p" IS 'schemaops: keeps b and a in sync';
-- undo: CREATE TRIGGER "zzz_so_update_a" BEFORE UPDATE ON "public"."p" FOR EACH ROW WHEN (OLD."b" IS DISTINCT FROM NEW."b" OR OLD."a" IS DISTINCT FROM NEW."a") EXECUTE FUNCTION "public"."_so_sync_p_a"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_a" ON "public"."p" IS 'schemaops: keeps b and a in sync'
-- ==== purge
-- rename_column; ACCESS EXCLUSIVE public.p; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_a" ON "public"."p";
DROP TRIGGER IF EXISTS "zzz_so_update_a" ON "public"."p";
DROP FUNCTION IF EXISTS "public"."_so_sync_p_a"();
ALTER TABLE "public"."p" DROP COLUMN "_so_old_a";
-- no undo: the copy is gone
