-- ==== expand
-- mapping; ACCESS EXCLUSIVE public.places; !lock
ALTER TABLE "public"."places" ADD COLUMN "spot" point;
-- undo: ALTER TABLE "public"."places" DROP COLUMN "spot"

-- mapping; ACCESS EXCLUSIVE public.places; !lock
ALTER TABLE "public"."places" ADD COLUMN "words" text;
-- undo: ALTER TABLE "public"."places" DROP COLUMN "words"

-- mapping; SHARE ROW EXCLUSIVE public.places; !lock; !data-dependent
-- gate: SELECT "id", "doc", "words" FROM (SELECT "id", "x", "y", "doc", (doc::text)::text AS "words" FROM "public"."places") AS "places"
-- gate: WHERE "doc"::text IS DISTINCT FROM (words::json)::json::text LIMIT 6
CREATE OR REPLACE FUNCTION "public"."_so_sync_places_words"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' AND NEW."words" IS NULL THEN
        BEGIN
            SELECT (doc::text) INTO NEW."words" FROM (SELECT NEW.*) AS "places";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."words" := NULL; -- it cannot be made of these values
        END;
    ELSIF TG_OP = 'INSERT' THEN
        BEGIN
            SELECT (words::json) INTO NEW."doc" FROM (SELECT NEW.*) AS "places";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."doc" := NULL; -- it cannot be made of these values
        END;
    ELSIF OLD."words" IS DISTINCT FROM NEW."words" THEN
        BEGIN
            SELECT (words::json) INTO NEW."doc" FROM (SELECT NEW.*) AS "places";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."doc" := NULL; -- it cannot be made of these values
        END;
    ELSE
        BEGIN
            SELECT (doc::text) INTO NEW."words" FROM (SELECT NEW.*) AS "places";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."words" := NULL; -- it cannot be made of these values
        END;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_places_words"() IS 'schemaops: keeps doc, words in sync';
CREATE TRIGGER "zzz_so_insert_words" BEFORE INSERT ON "public"."places" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_places_words"();
COMMENT ON TRIGGER "zzz_so_insert_words" ON "public"."places" IS 'schemaops: keeps doc, words in sync';
CREATE TRIGGER "zzz_so_update_words" BEFORE UPDATE ON "public"."places" FOR EACH ROW WHEN ((OLD."words" IS DISTINCT FROM NEW."words" OR OLD."doc"::text IS DISTINCT FROM NEW."doc"::text) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_sync_places_words"();
COMMENT ON TRIGGER "zzz_so_update_words" ON "public"."places" IS 'schemaops: keeps doc, words in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_words" ON "public"."places";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_words" ON "public"."places";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_places_words"()

-- mapping; SHARE ROW EXCLUSIVE public.places; !lock; !data-dependent
-- gate: SELECT "id", "x", "y", "spot" FROM (SELECT "id", "x", "y", "doc", (point(x, y))::point AS "spot" FROM "public"."places") AS "places"
-- gate: WHERE "x" IS DISTINCT FROM (spot[0])::double precision OR "y" IS DISTINCT FROM (spot[1])::double precision LIMIT 6
CREATE OR REPLACE FUNCTION "public"."_so_sync_places_spot"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' AND NEW."spot" IS NULL THEN
        BEGIN
            SELECT (point(x, y)) INTO NEW."spot" FROM (SELECT NEW.*) AS "places";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."spot" := NULL; -- it cannot be made of these values
        END;
    ELSIF TG_OP = 'INSERT' THEN
        BEGIN
            SELECT (spot[0]), (spot[1]) INTO NEW."x", NEW."y" FROM (SELECT NEW.*) AS "places";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."x" := NULL;
            NEW."y" := NULL; -- it cannot be made of these values
        END;
    ELSIF OLD."spot"::text IS DISTINCT FROM NEW."spot"::text THEN
        BEGIN
            SELECT (spot[0]), (spot[1]) INTO NEW."x", NEW."y" FROM (SELECT NEW.*) AS "places";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."x" := NULL;
            NEW."y" := NULL; -- it cannot be made of these values
        END;
    ELSE
        BEGIN
            SELECT (point(x, y)) INTO NEW."spot" FROM (SELECT NEW.*) AS "places";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."spot" := NULL; -- it cannot be made of these values
        END;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_places_spot"() IS 'schemaops: keeps x, y, spot in sync';
CREATE TRIGGER "zzz_so_insert_spot" BEFORE INSERT ON "public"."places" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_places_spot"();
COMMENT ON TRIGGER "zzz_so_insert_spot" ON "public"."places" IS 'schemaops: keeps x, y, spot in sync';
CREATE TRIGGER "zzz_so_update_spot" BEFORE UPDATE ON "public"."places" FOR EACH ROW WHEN ((OLD."spot"::text IS DISTINCT FROM NEW."spot"::text OR OLD."x" IS DISTINCT FROM NEW."x" OR OLD."y" IS DISTINCT FROM NEW."y") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_sync_places_spot"();
COMMENT ON TRIGGER "zzz_so_update_spot" ON "public"."places" IS 'schemaops: keeps x, y, spot in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_spot" ON "public"."places";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_spot" ON "public"."places";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_places_spot"()
-- ==== backfill
-- mapping; ROW EXCLUSIVE public.places; repeated
UPDATE "public"."places" SET "words" = (doc::text)
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."places"
    WHERE "words" IS NULL AND ((doc::text) IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("words" IS NULL AND ((doc::text) IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL);
-- no undo: the value goes with the column that holds it

-- mapping; ROW EXCLUSIVE public.places; repeated
UPDATE "public"."places" SET "spot" = (point(x, y))
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."places"
    WHERE "spot" IS NULL AND ((point(x, y)) IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("spot" IS NULL AND ((point(x, y)) IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- mapping; ACCESS EXCLUSIVE public.places; !lock; !data-dependent
-- gate: SELECT "id", "doc", "words" FROM "public"."places"
-- gate: WHERE "doc"::text IS DISTINCT FROM (words::json)::json::text OR "words" IS NULL AND ((doc::text) IS NOT NULL) LIMIT 6
DROP TRIGGER IF EXISTS "zzz_so_insert_words" ON "public"."places";
DROP TRIGGER IF EXISTS "zzz_so_update_words" ON "public"."places";
DROP FUNCTION IF EXISTS "public"."_so_sync_places_words"();
ALTER TABLE "public"."places" RENAME COLUMN "doc" TO "_so_old_doc";
COMMENT ON COLUMN "public"."places"."_so_old_doc" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_places_words"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    BEGIN
        SELECT (words::json) INTO NEW."_so_old_doc" FROM (SELECT NEW.*, NEW."_so_old_doc" AS "doc") AS "places";
    EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
        NEW."_so_old_doc" := NULL; -- it cannot be made of these values
    END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_places_words"() IS 'schemaops: keeps doc, words in sync';
CREATE TRIGGER "zzz_so_insert_words" BEFORE INSERT ON "public"."places" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_places_words"();
COMMENT ON TRIGGER "zzz_so_insert_words" ON "public"."places" IS 'schemaops: keeps doc, words in sync';
CREATE TRIGGER "zzz_so_update_words" BEFORE UPDATE ON "public"."places" FOR EACH ROW WHEN (OLD."words" IS DISTINCT FROM NEW."words") EXECUTE FUNCTION "public"."_so_sync_places_words"();
COMMENT ON TRIGGER "zzz_so_update_words" ON "public"."places" IS 'schemaops: keeps doc, words in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_words" ON "public"."places";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_words" ON "public"."places";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_places_words"();
-- undo: ALTER TABLE "public"."places" RENAME COLUMN "_so_old_doc" TO "doc";
-- undo: COMMENT ON COLUMN "public"."places"."doc" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_places_words"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' AND NEW."words" IS NULL THEN
-- undo:         BEGIN
-- undo:             SELECT (doc::text) INTO NEW."words" FROM (SELECT NEW.*) AS "places";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."words" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSIF TG_OP = 'INSERT' THEN
-- undo:         BEGIN
-- undo:             SELECT (words::json) INTO NEW."doc" FROM (SELECT NEW.*) AS "places";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."doc" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSIF OLD."words" IS DISTINCT FROM NEW."words" THEN
-- undo:         BEGIN
-- undo:             SELECT (words::json) INTO NEW."doc" FROM (SELECT NEW.*) AS "places";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."doc" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSE
-- undo:         BEGIN
-- undo:             SELECT (doc::text) INTO NEW."words" FROM (SELECT NEW.*) AS "places";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."words" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_places_words"() IS 'schemaops: keeps doc, words in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_words" BEFORE INSERT ON "public"."places" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_places_words"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_words" ON "public"."places" IS 'schemaops: keeps doc, words in sync';
-- undo: CREATE TRIGGER "zzz_so_update_words" BEFORE UPDATE ON "public"."places" FOR EACH ROW WHEN ((OLD."words" IS DISTINCT FROM NEW."words" OR OLD."doc"::text IS DISTINCT FROM NEW."doc"::text) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_sync_places_words"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_words" ON "public"."places" IS 'schemaops: keeps doc, words in sync'

-- mapping; ACCESS EXCLUSIVE public.places; !lock; !data-dependent
-- gate: SELECT "id", "x", "y", "spot" FROM "public"."places"
-- gate: WHERE "x" IS DISTINCT FROM (spot[0])::double precision OR "y" IS DISTINCT FROM (spot[1])::double precision OR "spot" IS NULL AND ((point(x, y)) IS NOT NULL) LIMIT 6
DROP TRIGGER IF EXISTS "zzz_so_insert_spot" ON "public"."places";
DROP TRIGGER IF EXISTS "zzz_so_update_spot" ON "public"."places";
DROP FUNCTION IF EXISTS "public"."_so_sync_places_spot"();
ALTER TABLE "public"."places" RENAME COLUMN "x" TO "_so_old_x";
COMMENT ON COLUMN "public"."places"."_so_old_x" IS 'schemaops: retired';
ALTER TABLE "public"."places" RENAME COLUMN "y" TO "_so_old_y";
COMMENT ON COLUMN "public"."places"."_so_old_y" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_places_spot"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    BEGIN
        SELECT (spot[0]), (spot[1]) INTO NEW."_so_old_x", NEW."_so_old_y" FROM (SELECT NEW.*, NEW."_so_old_x" AS "x", NEW."_so_old_y" AS "y") AS "places";
    EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
        NEW."_so_old_x" := NULL;
        NEW."_so_old_y" := NULL; -- it cannot be made of these values
    END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_places_spot"() IS 'schemaops: keeps x, y, spot in sync';
CREATE TRIGGER "zzz_so_insert_spot" BEFORE INSERT ON "public"."places" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_places_spot"();
COMMENT ON TRIGGER "zzz_so_insert_spot" ON "public"."places" IS 'schemaops: keeps x, y, spot in sync';
CREATE TRIGGER "zzz_so_update_spot" BEFORE UPDATE ON "public"."places" FOR EACH ROW WHEN (OLD."spot"::text IS DISTINCT FROM NEW."spot"::text) EXECUTE FUNCTION "public"."_so_sync_places_spot"();
COMMENT ON TRIGGER "zzz_so_update_spot" ON "public"."places" IS 'schemaops: keeps x, y, spot in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_spot" ON "public"."places";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_spot" ON "public"."places";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_places_spot"();
-- undo: ALTER TABLE "public"."places" RENAME COLUMN "_so_old_x" TO "x";
-- undo: COMMENT ON COLUMN "public"."places"."x" IS NULL;
-- undo: ALTER TABLE "public"."places" RENAME COLUMN "_so_old_y" TO "y";
-- undo: COMMENT ON COLUMN "public"."places"."y" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_places_spot"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' AND NEW."spot" IS NULL THEN
-- undo:         BEGIN
-- undo:             SELECT (point(x, y)) INTO NEW."spot" FROM (SELECT NEW.*) AS "places";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."spot" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSIF TG_OP = 'INSERT' THEN
-- undo:         BEGIN
-- undo:             SELECT (spot[0]), (spot[1]) INTO NEW."x", NEW."y" FROM (SELECT NEW.*) AS "places";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."x" := NULL;
-- undo:             NEW."y" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSIF OLD."spot"::text IS DISTINCT FROM NEW."spot"::text THEN
-- undo:         BEGIN
-- undo:             SELECT (spot[0]), (spot[1]) INTO NEW."x", NEW."y" FROM (SELECT NEW.*) AS "places";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."x" := NULL;
-- undo:             NEW."y" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSE
-- undo:         BEGIN
-- undo:             SELECT (point(x, y)) INTO NEW."spot" FROM (SELECT NEW.*) AS "places";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."spot" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_places_spot"() IS 'schemaops: keeps x, y, spot in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_spot" BEFORE INSERT ON "public"."places" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_places_spot"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_spot" ON "public"."places" IS 'schemaops: keeps x, y, spot in sync';
-- undo: CREATE TRIGGER "zzz_so_update_spot" BEFORE UPDATE ON "public"."places" FOR EACH ROW WHEN ((OLD."spot"::text IS DISTINCT FROM NEW."spot"::text OR OLD."x" IS DISTINCT FROM NEW."x" OR OLD."y" IS DISTINCT FROM NEW."y") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_sync_places_spot"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_spot" ON "public"."places" IS 'schemaops: keeps x, y, spot in sync'
-- ==== purge
-- mapping; ACCESS EXCLUSIVE public.places; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_words" ON "public"."places";
DROP TRIGGER IF EXISTS "zzz_so_update_words" ON "public"."places";
DROP FUNCTION IF EXISTS "public"."_so_sync_places_words"();
ALTER TABLE "public"."places" DROP COLUMN "_so_old_doc";
-- no undo: the values are gone

-- mapping; ACCESS EXCLUSIVE public.places; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_spot" ON "public"."places";
DROP TRIGGER IF EXISTS "zzz_so_update_spot" ON "public"."places";
DROP FUNCTION IF EXISTS "public"."_so_sync_places_spot"();
ALTER TABLE "public"."places" DROP COLUMN "_so_old_x";
ALTER TABLE "public"."places" DROP COLUMN "_so_old_y";
-- no undo: the values are gone
