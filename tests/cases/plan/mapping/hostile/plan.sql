-- ==== expand
-- mapping; ACCESS EXCLUSIVE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be"; !lock
ALTER TABLE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" ADD COLUMN "new: one" text;
-- undo: ALTER TABLE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" DROP COLUMN "new: one"

-- mapping; ACCESS EXCLUSIVE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be"; !lock
ALTER TABLE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" ADD COLUMN "new; two that is named at such length that nothing fits beside" text;
-- undo: ALTER TABLE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" DROP COLUMN "new; two that is named at such length that nothing fits beside"

-- mapping; ACCESS EXCLUSIVE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be"; !lock
ALTER TABLE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" ADD COLUMN "select" text COLLATE pg_catalog."C";
-- undo: ALTER TABLE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" DROP COLUMN "select"

-- mapping; SHARE ROW EXCLUSIVE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be"; !lock; !data-dependent
-- gate: SELECT "the Key", "100%", "select" FROM (SELECT "the Key", "a ""column"" that has a name as long as PostgreSQL lets names be", "100%", (upper("100%") || '$so$')::text AS "select" FROM "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be") AS "a ""table"" that has a name as long as PostgreSQL lets names be"
-- gate: WHERE "100%" COLLATE "C" IS DISTINCT FROM ("100%")::text COLLATE "C" LIMIT 6
CREATE OR REPLACE FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_687f33e8"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $sox$
BEGIN
    IF TG_OP = 'INSERT' AND NEW."select" IS NULL THEN
        BEGIN
            SELECT (upper("100%") || '$so$') INTO NEW."select" FROM (SELECT NEW.*) AS "a ""table"" that has a name as long as PostgreSQL lets names be";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."select" := NULL; -- it cannot be made of these values
        END;
    ELSIF TG_OP = 'INSERT' THEN
        NULL; -- they stay as they are
    ELSIF OLD."select" IS DISTINCT FROM NEW."select" THEN
        NULL; -- they stay as they are
    ELSE
        BEGIN
            SELECT (upper("100%") || '$so$') INTO NEW."select" FROM (SELECT NEW.*) AS "a ""table"" that has a name as long as PostgreSQL lets names be";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."select" := NULL; -- it cannot be made of these values
        END;
    END IF;
    RETURN NEW;
END$sox$;
COMMENT ON FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_687f33e8"() IS 'schemaops: keeps 100%, select in sync';
CREATE TRIGGER "zzz_so_insert_select" BEFORE INSERT ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" FOR EACH ROW EXECUTE FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_687f33e8"();
COMMENT ON TRIGGER "zzz_so_insert_select" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" IS 'schemaops: keeps 100%, select in sync';
CREATE TRIGGER "zzz_so_update_select" BEFORE UPDATE ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" FOR EACH ROW WHEN ((OLD."select" IS DISTINCT FROM NEW."select" OR OLD."100%" IS DISTINCT FROM NEW."100%") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_687f33e8"();
COMMENT ON TRIGGER "zzz_so_update_select" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" IS 'schemaops: keeps 100%, select in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_select" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_select" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be";
-- undo: DROP FUNCTION IF EXISTS "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_687f33e8"()

-- mapping; SHARE ROW EXCLUSIVE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be"; !lock; !data-dependent
-- gate: SELECT "the Key", "a ""column"" that has a name as long as PostgreSQL lets names be", "new: one", "new; two that is named at such length that nothing fits beside" FROM (SELECT "the Key", "a ""column"" that has a name as long as PostgreSQL lets names be", "100%", (left("a ""column"" that has a name as long as PostgreSQL lets names be", 1))::text AS "new: one", (substr("a ""column"" that has a name as long as PostgreSQL lets names be", 2))::text AS "new; two that is named at such length that nothing fits beside" FROM "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be") AS "a ""table"" that has a name as long as PostgreSQL lets names be"
-- gate: WHERE "a ""column"" that has a name as long as PostgreSQL lets names be" IS DISTINCT FROM (nullif(concat("new: one", "new; two that is named at such length that nothing fits beside"), ''))::text LIMIT 6
CREATE OR REPLACE FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_0e7e97fa"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' AND NEW."new: one" IS NULL AND NEW."new; two that is named at such length that nothing fits beside" IS NULL THEN
        BEGIN
            SELECT (left("a ""column"" that has a name as long as PostgreSQL lets names be", 1)), (substr("a ""column"" that has a name as long as PostgreSQL lets names be", 2)) INTO NEW."new: one", NEW."new; two that is named at such length that nothing fits beside" FROM (SELECT NEW.*) AS "a ""table"" that has a name as long as PostgreSQL lets names be";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."new: one" := NULL;
            NEW."new; two that is named at such length that nothing fits beside" := NULL; -- it cannot be made of these values
        END;
    ELSIF TG_OP = 'INSERT' THEN
        BEGIN
            SELECT (nullif(concat("new: one", "new; two that is named at such length that nothing fits beside"), '')) INTO NEW."a ""column"" that has a name as long as PostgreSQL lets names be" FROM (SELECT NEW.*) AS "a ""table"" that has a name as long as PostgreSQL lets names be";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."a ""column"" that has a name as long as PostgreSQL lets names be" := NULL; -- it cannot be made of these values
        END;
    ELSIF OLD."new: one" IS DISTINCT FROM NEW."new: one" OR OLD."new; two that is named at such length that nothing fits beside" IS DISTINCT FROM NEW."new; two that is named at such length that nothing fits beside" THEN
        BEGIN
            SELECT (nullif(concat("new: one", "new; two that is named at such length that nothing fits beside"), '')) INTO NEW."a ""column"" that has a name as long as PostgreSQL lets names be" FROM (SELECT NEW.*) AS "a ""table"" that has a name as long as PostgreSQL lets names be";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."a ""column"" that has a name as long as PostgreSQL lets names be" := NULL; -- it cannot be made of these values
        END;
    ELSE
        BEGIN
            SELECT (left("a ""column"" that has a name as long as PostgreSQL lets names be", 1)), (substr("a ""column"" that has a name as long as PostgreSQL lets names be", 2)) INTO NEW."new: one", NEW."new; two that is named at such length that nothing fits beside" FROM (SELECT NEW.*) AS "a ""table"" that has a name as long as PostgreSQL lets names be";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."new: one" := NULL;
            NEW."new; two that is named at such length that nothing fits beside" := NULL; -- it cannot be made of these values
        END;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_0e7e97fa"() IS 'schemaops: keeps a "column" that has a name as long as PostgreSQL lets names be, new: one, new; two that is named at such length that nothing fits beside in sync';
CREATE TRIGGER "zzz_so_insert_new: one" BEFORE INSERT ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" FOR EACH ROW EXECUTE FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_0e7e97fa"();
COMMENT ON TRIGGER "zzz_so_insert_new: one" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" IS 'schemaops: keeps a "column" that has a name as long as PostgreSQL lets names be, new: one, new; two that is named at such length that nothing fits beside in sync';
CREATE TRIGGER "zzz_so_update_new: one" BEFORE UPDATE ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" FOR EACH ROW WHEN ((OLD."new: one" IS DISTINCT FROM NEW."new: one" OR OLD."new; two that is named at such length that nothing fits beside" IS DISTINCT FROM NEW."new; two that is named at such length that nothing fits beside" OR OLD."a ""column"" that has a name as long as PostgreSQL lets names be" IS DISTINCT FROM NEW."a ""column"" that has a name as long as PostgreSQL lets names be") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_0e7e97fa"();
COMMENT ON TRIGGER "zzz_so_update_new: one" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" IS 'schemaops: keeps a "column" that has a name as long as PostgreSQL lets names be, new: one, new; two that is named at such length that nothing fits beside in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_new: one" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_new: one" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be";
-- undo: DROP FUNCTION IF EXISTS "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_0e7e97fa"()
-- ==== backfill
-- mapping; ROW EXCLUSIVE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be"; repeated
UPDATE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" SET "select" = (upper("100%") || '$so$')
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be"
    WHERE "select" IS NULL AND ((upper("100%") || '$so$') IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("select" IS NULL AND ((upper("100%") || '$so$') IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL);
-- no undo: the value goes with the column that holds it

-- mapping; ROW EXCLUSIVE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be"; repeated
UPDATE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" SET "new: one" = (left("a ""column"" that has a name as long as PostgreSQL lets names be", 1)), "new; two that is named at such length that nothing fits beside" = (substr("a ""column"" that has a name as long as PostgreSQL lets names be", 2))
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be"
    WHERE "new: one" IS NULL AND "new; two that is named at such length that nothing fits beside" IS NULL AND ((left("a ""column"" that has a name as long as PostgreSQL lets names be", 1)) IS NOT NULL OR (substr("a ""column"" that has a name as long as PostgreSQL lets names be", 2)) IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("new: one" IS NULL AND "new; two that is named at such length that nothing fits beside" IS NULL AND ((left("a ""column"" that has a name as long as PostgreSQL lets names be", 1)) IS NOT NULL OR (substr("a ""column"" that has a name as long as PostgreSQL lets names be", 2)) IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- mapping; ACCESS EXCLUSIVE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be"; !lock; !data-dependent
-- gate: SELECT "the Key", "100%", "select" FROM "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be"
-- gate: WHERE "100%" COLLATE "C" IS DISTINCT FROM ("100%")::text COLLATE "C" OR "select" IS NULL AND ((upper("100%") || '$so$') IS NOT NULL) LIMIT 6
DROP TRIGGER IF EXISTS "zzz_so_insert_select" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be";
DROP TRIGGER IF EXISTS "zzz_so_update_select" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be";
DROP FUNCTION IF EXISTS "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_687f33e8"();
ALTER TABLE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" RENAME COLUMN "100%" TO "_so_old_100%";
COMMENT ON COLUMN "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be"."_so_old_100%" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_687f33e8"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    NULL; -- they stay as they are
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_687f33e8"() IS 'schemaops: keeps 100%, select in sync';
CREATE TRIGGER "zzz_so_insert_select" BEFORE INSERT ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" FOR EACH ROW EXECUTE FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_687f33e8"();
COMMENT ON TRIGGER "zzz_so_insert_select" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" IS 'schemaops: keeps 100%, select in sync';
CREATE TRIGGER "zzz_so_update_select" BEFORE UPDATE ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" FOR EACH ROW WHEN (OLD."select" IS DISTINCT FROM NEW."select") EXECUTE FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_687f33e8"();
COMMENT ON TRIGGER "zzz_so_update_select" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" IS 'schemaops: keeps 100%, select in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_select" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_select" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be";
-- undo: DROP FUNCTION IF EXISTS "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_687f33e8"();
-- undo: ALTER TABLE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" RENAME COLUMN "_so_old_100%" TO "100%";
-- undo: COMMENT ON COLUMN "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be"."100%" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_687f33e8"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $sox$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' AND NEW."select" IS NULL THEN
-- undo:         BEGIN
-- undo:             SELECT (upper("100%") || '$so$') INTO NEW."select" FROM (SELECT NEW.*) AS "a ""table"" that has a name as long as PostgreSQL lets names be";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."select" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSIF TG_OP = 'INSERT' THEN
-- undo:         NULL; -- they stay as they are
-- undo:     ELSIF OLD."select" IS DISTINCT FROM NEW."select" THEN
-- undo:         NULL; -- they stay as they are
-- undo:     ELSE
-- undo:         BEGIN
-- undo:             SELECT (upper("100%") || '$so$') INTO NEW."select" FROM (SELECT NEW.*) AS "a ""table"" that has a name as long as PostgreSQL lets names be";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."select" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$sox$;
-- undo: COMMENT ON FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_687f33e8"() IS 'schemaops: keeps 100%, select in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_select" BEFORE INSERT ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" FOR EACH ROW EXECUTE FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_687f33e8"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_select" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" IS 'schemaops: keeps 100%, select in sync';
-- undo: CREATE TRIGGER "zzz_so_update_select" BEFORE UPDATE ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" FOR EACH ROW WHEN ((OLD."select" IS DISTINCT FROM NEW."select" OR OLD."100%" IS DISTINCT FROM NEW."100%") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_687f33e8"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_select" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" IS 'schemaops: keeps 100%, select in sync'

-- mapping; ACCESS EXCLUSIVE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be"; !lock; !data-dependent
-- gate: SELECT "the Key", "a ""column"" that has a name as long as PostgreSQL lets names be", "new: one", "new; two that is named at such length that nothing fits beside" FROM "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be"
-- gate: WHERE "a ""column"" that has a name as long as PostgreSQL lets names be" IS DISTINCT FROM (nullif(concat("new: one", "new; two that is named at such length that nothing fits beside"), ''))::text OR "new: one" IS NULL AND "new; two that is named at such length that nothing fits beside" IS NULL AND ((left("a ""column"" that has a name as long as PostgreSQL lets names be", 1)) IS NOT NULL OR (substr("a ""column"" that has a name as long as PostgreSQL lets names be", 2)) IS NOT NULL) LIMIT 6
DROP TRIGGER IF EXISTS "zzz_so_insert_new: one" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be";
DROP TRIGGER IF EXISTS "zzz_so_update_new: one" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be";
DROP FUNCTION IF EXISTS "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_0e7e97fa"();
ALTER TABLE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" RENAME COLUMN "a ""column"" that has a name as long as PostgreSQL lets names be" TO "_so_old_a ""column"" that has a name as long as PostgreS_9571fa0f";
COMMENT ON COLUMN "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be"."_so_old_a ""column"" that has a name as long as PostgreS_9571fa0f" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_0e7e97fa"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    BEGIN
        SELECT (nullif(concat("new: one", "new; two that is named at such length that nothing fits beside"), '')) INTO NEW."_so_old_a ""column"" that has a name as long as PostgreS_9571fa0f" FROM (SELECT NEW.*, NEW."_so_old_a ""column"" that has a name as long as PostgreS_9571fa0f" AS "a ""column"" that has a name as long as PostgreSQL lets names be") AS "a ""table"" that has a name as long as PostgreSQL lets names be";
    EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
        NEW."_so_old_a ""column"" that has a name as long as PostgreS_9571fa0f" := NULL; -- it cannot be made of these values
    END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_0e7e97fa"() IS 'schemaops: keeps a "column" that has a name as long as PostgreSQL lets names be, new: one, new; two that is named at such length that nothing fits beside in sync';
CREATE TRIGGER "zzz_so_insert_new: one" BEFORE INSERT ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" FOR EACH ROW EXECUTE FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_0e7e97fa"();
COMMENT ON TRIGGER "zzz_so_insert_new: one" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" IS 'schemaops: keeps a "column" that has a name as long as PostgreSQL lets names be, new: one, new; two that is named at such length that nothing fits beside in sync';
CREATE TRIGGER "zzz_so_update_new: one" BEFORE UPDATE ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" FOR EACH ROW WHEN (OLD."new: one" IS DISTINCT FROM NEW."new: one" OR OLD."new; two that is named at such length that nothing fits beside" IS DISTINCT FROM NEW."new; two that is named at such length that nothing fits beside") EXECUTE FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_0e7e97fa"();
COMMENT ON TRIGGER "zzz_so_update_new: one" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" IS 'schemaops: keeps a "column" that has a name as long as PostgreSQL lets names be, new: one, new; two that is named at such length that nothing fits beside in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_new: one" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_new: one" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be";
-- undo: DROP FUNCTION IF EXISTS "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_0e7e97fa"();
-- undo: ALTER TABLE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" RENAME COLUMN "_so_old_a ""column"" that has a name as long as PostgreS_9571fa0f" TO "a ""column"" that has a name as long as PostgreSQL lets names be";
-- undo: COMMENT ON COLUMN "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be"."a ""column"" that has a name as long as PostgreSQL lets names be" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_0e7e97fa"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' AND NEW."new: one" IS NULL AND NEW."new; two that is named at such length that nothing fits beside" IS NULL THEN
-- undo:         BEGIN
-- undo:             SELECT (left("a ""column"" that has a name as long as PostgreSQL lets names be", 1)), (substr("a ""column"" that has a name as long as PostgreSQL lets names be", 2)) INTO NEW."new: one", NEW."new; two that is named at such length that nothing fits beside" FROM (SELECT NEW.*) AS "a ""table"" that has a name as long as PostgreSQL lets names be";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."new: one" := NULL;
-- undo:             NEW."new; two that is named at such length that nothing fits beside" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSIF TG_OP = 'INSERT' THEN
-- undo:         BEGIN
-- undo:             SELECT (nullif(concat("new: one", "new; two that is named at such length that nothing fits beside"), '')) INTO NEW."a ""column"" that has a name as long as PostgreSQL lets names be" FROM (SELECT NEW.*) AS "a ""table"" that has a name as long as PostgreSQL lets names be";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."a ""column"" that has a name as long as PostgreSQL lets names be" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSIF OLD."new: one" IS DISTINCT FROM NEW."new: one" OR OLD."new; two that is named at such length that nothing fits beside" IS DISTINCT FROM NEW."new; two that is named at such length that nothing fits beside" THEN
-- undo:         BEGIN
-- undo:             SELECT (nullif(concat("new: one", "new; two that is named at such length that nothing fits beside"), '')) INTO NEW."a ""column"" that has a name as long as PostgreSQL lets names be" FROM (SELECT NEW.*) AS "a ""table"" that has a name as long as PostgreSQL lets names be";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."a ""column"" that has a name as long as PostgreSQL lets names be" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSE
-- undo:         BEGIN
-- undo:             SELECT (left("a ""column"" that has a name as long as PostgreSQL lets names be", 1)), (substr("a ""column"" that has a name as long as PostgreSQL lets names be", 2)) INTO NEW."new: one", NEW."new; two that is named at such length that nothing fits beside" FROM (SELECT NEW.*) AS "a ""table"" that has a name as long as PostgreSQL lets names be";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."new: one" := NULL;
-- undo:             NEW."new; two that is named at such length that nothing fits beside" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_0e7e97fa"() IS 'schemaops: keeps a "column" that has a name as long as PostgreSQL lets names be, new: one, new; two that is named at such length that nothing fits beside in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_new: one" BEFORE INSERT ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" FOR EACH ROW EXECUTE FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_0e7e97fa"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_new: one" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" IS 'schemaops: keeps a "column" that has a name as long as PostgreSQL lets names be, new: one, new; two that is named at such length that nothing fits beside in sync';
-- undo: CREATE TRIGGER "zzz_so_update_new: one" BEFORE UPDATE ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" FOR EACH ROW WHEN ((OLD."new: one" IS DISTINCT FROM NEW."new: one" OR OLD."new; two that is named at such length that nothing fits beside" IS DISTINCT FROM NEW."new; two that is named at such length that nothing fits beside" OR OLD."a ""column"" that has a name as long as PostgreSQL lets names be" IS DISTINCT FROM NEW."a ""column"" that has a name as long as PostgreSQL lets names be") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_0e7e97fa"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_new: one" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" IS 'schemaops: keeps a "column" that has a name as long as PostgreSQL lets names be, new: one, new; two that is named at such length that nothing fits beside in sync'
-- ==== purge
-- mapping; ACCESS EXCLUSIVE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be"; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_select" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be";
DROP TRIGGER IF EXISTS "zzz_so_update_select" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be";
DROP FUNCTION IF EXISTS "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_687f33e8"();
ALTER TABLE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" DROP COLUMN "_so_old_100%";
-- no undo: the values are gone

-- mapping; ACCESS EXCLUSIVE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be"; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_new: one" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be";
DROP TRIGGER IF EXISTS "zzz_so_update_new: one" ON "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be";
DROP FUNCTION IF EXISTS "My $so$ schema"."_so_sync_a ""table"" that has a name as long as PostgreS_0e7e97fa"();
ALTER TABLE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" DROP COLUMN "_so_old_a ""column"" that has a name as long as PostgreS_9571fa0f";
-- no undo: the values are gone
