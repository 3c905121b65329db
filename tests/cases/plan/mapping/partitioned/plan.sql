-- ==== expand
-- mapping; ACCESS EXCLUSIVE public.events; !lock
ALTER TABLE "public"."events" ADD COLUMN "city" text;
-- undo: ALTER TABLE "public"."events" DROP COLUMN "city"

-- mapping; ACCESS EXCLUSIVE public.events; !lock
ALTER TABLE "public"."events" ADD COLUMN "country" text;
-- undo: ALTER TABLE "public"."events" DROP COLUMN "country"

-- mapping; SHARE ROW EXCLUSIVE public.events; SHARE ROW EXCLUSIVE public.events_2024; SHARE ROW EXCLUSIVE public.events_2025; !lock; !data-dependent
-- gate: SELECT "place", "city", "country" FROM (SELECT "id", "day", "place", (split_part(place, ', ', 1))::text AS "city", (substring(place FROM ', (.*)$'))::text AS "country" FROM "public"."events") AS "events"
-- gate: WHERE "place" IS DISTINCT FROM (city || coalesce(', ' || country, ''))::text LIMIT 6
CREATE OR REPLACE FUNCTION "public"."_so_sync_events_city"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' AND NEW."city" IS NULL AND NEW."country" IS NULL THEN
        BEGIN
            SELECT (split_part(place, ', ', 1)), (substring(place FROM ', (.*)$')) INTO NEW."city", NEW."country" FROM (SELECT NEW.*) AS "events";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."city" := NULL;
            NEW."country" := NULL; -- it cannot be made of these values
        END;
    ELSIF TG_OP = 'INSERT' THEN
        BEGIN
            SELECT (city || coalesce(', ' || country, '')) INTO NEW."place" FROM (SELECT NEW.*) AS "events";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."place" := NULL; -- it cannot be made of these values
        END;
    ELSIF OLD."city" IS DISTINCT FROM NEW."city" OR OLD."country" IS DISTINCT FROM NEW."country" THEN
        BEGIN
            SELECT (city || coalesce(', ' || country, '')) INTO NEW."place" FROM (SELECT NEW.*) AS "events";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."place" := NULL; -- it cannot be made of these values
        END;
    ELSE
        BEGIN
            SELECT (split_part(place, ', ', 1)), (substring(place FROM ', (.*)$')) INTO NEW."city", NEW."country" FROM (SELECT NEW.*) AS "events";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."city" := NULL;
            NEW."country" := NULL; -- it cannot be made of these values
        END;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_events_city"() IS 'schemaops: keeps place, city, country in sync';
CREATE TRIGGER "zzz_so_insert_city" BEFORE INSERT ON "public"."events" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_events_city"();
COMMENT ON TRIGGER "zzz_so_insert_city" ON "public"."events" IS 'schemaops: keeps place, city, country in sync';
CREATE TRIGGER "zzz_so_update_city" BEFORE UPDATE ON "public"."events" FOR EACH ROW WHEN ((OLD."city" IS DISTINCT FROM NEW."city" OR OLD."country" IS DISTINCT FROM NEW."country" OR OLD."place" IS DISTINCT FROM NEW."place") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_sync_events_city"();
COMMENT ON TRIGGER "zzz_so_update_city" ON "public"."events" IS 'schemaops: keeps place, city, country in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_city" ON "public"."events";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_city" ON "public"."events";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_events_city"()
-- ==== backfill
-- mapping; ROW EXCLUSIVE public.events; repeated
UPDATE "public"."events" SET "city" = (split_part(place, ', ', 1)), "country" = (substring(place FROM ', (.*)$'))
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."events"
    WHERE "city" IS NULL AND "country" IS NULL AND ((split_part(place, ', ', 1)) IS NOT NULL OR (substring(place FROM ', (.*)$')) IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("city" IS NULL AND "country" IS NULL AND ((split_part(place, ', ', 1)) IS NOT NULL OR (substring(place FROM ', (.*)$')) IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- mapping; ACCESS EXCLUSIVE public.events; ACCESS EXCLUSIVE public.events_2024; ACCESS EXCLUSIVE public.events_2025; !lock; !data-dependent
-- gate: SELECT "ctid", "place", "city", "country" FROM "public"."events"
-- gate: WHERE "place" IS DISTINCT FROM (city || coalesce(', ' || country, ''))::text OR "city" IS NULL AND "country" IS NULL AND ((split_part(place, ', ', 1)) IS NOT NULL OR (substring(place FROM ', (.*)$')) IS NOT NULL) LIMIT 6
DROP TRIGGER IF EXISTS "zzz_so_insert_city" ON "public"."events";
DROP TRIGGER IF EXISTS "zzz_so_update_city" ON "public"."events";
DROP FUNCTION IF EXISTS "public"."_so_sync_events_city"();
ALTER TABLE "public"."events" RENAME COLUMN "place" TO "_so_old_place";
COMMENT ON COLUMN "public"."events"."_so_old_place" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_events_city"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    BEGIN
        SELECT (city || coalesce(', ' || country, '')) INTO NEW."_so_old_place" FROM (SELECT NEW.*, NEW."_so_old_place" AS "place") AS "events";
    EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
        NEW."_so_old_place" := NULL; -- it cannot be made of these values
    END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_events_city"() IS 'schemaops: keeps place, city, country in sync';
CREATE TRIGGER "zzz_so_insert_city" BEFORE INSERT ON "public"."events" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_events_city"();
COMMENT ON TRIGGER "zzz_so_insert_city" ON "public"."events" IS 'schemaops: keeps place, city, country in sync';
CREATE TRIGGER "zzz_so_update_city" BEFORE UPDATE ON "public"."events" FOR EACH ROW WHEN (OLD."city" IS DISTINCT FROM NEW."city" OR OLD."country" IS DISTINCT FROM NEW."country") EXECUTE FUNCTION "public"."_so_sync_events_city"();
COMMENT ON TRIGGER "zzz_so_update_city" ON "public"."events" IS 'schemaops: keeps place, city, country in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_city" ON "public"."events";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_city" ON "public"."events";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_events_city"();
-- undo: ALTER TABLE "public"."events" RENAME COLUMN "_so_old_place" TO "place";
-- undo: COMMENT ON COLUMN "public"."events"."place" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_events_city"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' AND NEW."city" IS NULL AND NEW."country" IS NULL THEN
-- undo:         BEGIN
-- undo:             SELECT (split_part(place, ', ', 1)), (substring(place FROM ', (.*)$')) INTO NEW."city", NEW."country" FROM (SELECT NEW.*) AS "events";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."city" := NULL;
-- undo:             NEW."country" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSIF TG_OP = 'INSERT' THEN
-- undo:         BEGIN
-- undo:             SELECT (city || coalesce(', ' || country, '')) INTO NEW."place" FROM (SELECT NEW.*) AS "events";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."place" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSIF OLD."city" IS DISTINCT FROM NEW."city" OR OLD."country" IS DISTINCT FROM NEW."country" THEN
-- undo:         BEGIN
-- undo:             SELECT (city || coalesce(', ' || country, '')) INTO NEW."place" FROM (SELECT NEW.*) AS "events";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."place" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSE
-- undo:         BEGIN
-- undo:             SELECT (split_part(place, ', ', 1)), (substring(place FROM ', (.*)$')) INTO NEW."city", NEW."country" FROM (SELECT NEW.*) AS "events";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."city" := NULL;
-- undo:             NEW."country" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_events_city"() IS 'schemaops: keeps place, city, country in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_city" BEFORE INSERT ON "public"."events" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_events_city"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_city" ON "public"."events" IS 'schemaops: keeps place, city, country in sync';
-- undo: CREATE TRIGGER "zzz_so_update_city" BEFORE UPDATE ON "public"."events" FOR EACH ROW WHEN ((OLD."city" IS DISTINCT FROM NEW."city" OR OLD."country" IS DISTINCT FROM NEW."country" OR OLD."place" IS DISTINCT FROM NEW."place") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_sync_events_city"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_city" ON "public"."events" IS 'schemaops: keeps place, city, country in sync'
-- ==== purge
-- mapping; ACCESS EXCLUSIVE public.events; ACCESS EXCLUSIVE public.events_2024; ACCESS EXCLUSIVE public.events_2025; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_city" ON "public"."events";
DROP TRIGGER IF EXISTS "zzz_so_update_city" ON "public"."events";
DROP FUNCTION IF EXISTS "public"."_so_sync_events_city"();
ALTER TABLE "public"."events" DROP COLUMN "_so_old_place";
-- no undo: the values are gone
