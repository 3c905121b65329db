-- ==== expand
-- mapping; ACCESS EXCLUSIVE public.events; !lock
ALTER TABLE "public"."events" ADD COLUMN "place" text;
-- undo: ALTER TABLE "public"."events" DROP COLUMN "place"

-- mapping; SHARE ROW EXCLUSIVE public.events; SHARE ROW EXCLUSIVE public.events_2024; SHARE ROW EXCLUSIVE public.events_2025; !lock; !data-dependent
-- gate: SELECT "city", "country", "place" FROM (SELECT "id", "day", "city", "country", (city || coalesce(', ' || country, ''))::text AS "place" FROM "public"."events") AS "events"
-- gate: WHERE "city" IS DISTINCT FROM (split_part(place, ', ', 1))::text OR "country" IS DISTINCT FROM (substring(place FROM ', (.*)$'))::text LIMIT 6
CREATE OR REPLACE FUNCTION "public"."_so_sync_events_place"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' AND NEW."place" IS NULL THEN
        BEGIN
            SELECT (city || coalesce(', ' || country, '')) INTO NEW."place" FROM (SELECT NEW.*) AS "events";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."place" := NULL; -- it cannot be made of these values
        END;
    ELSIF TG_OP = 'INSERT' THEN
        BEGIN
            SELECT (split_part(place, ', ', 1)), (substring(place FROM ', (.*)$')) INTO NEW."city", NEW."country" FROM (SELECT NEW.*) AS "events";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."city" := NULL;
            NEW."country" := NULL; -- it cannot be made of these values
        END;
    ELSIF OLD."place" IS DISTINCT FROM NEW."place" THEN
        BEGIN
            SELECT (split_part(place, ', ', 1)), (substring(place FROM ', (.*)$')) INTO NEW."city", NEW."country" FROM (SELECT NEW.*) AS "events";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."city" := NULL;
            NEW."country" := NULL; -- it cannot be made of these values
        END;
    ELSE
        BEGIN
            SELECT (city || coalesce(', ' || country, '')) INTO NEW."place" FROM (SELECT NEW.*) AS "events";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."place" := NULL; -- it cannot be made of these values
        END;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_events_place"() IS 'schemaops: keeps city, country, place in sync';
CREATE TRIGGER "zzz_so_insert_place" BEFORE INSERT ON "public"."events" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_events_place"();
COMMENT ON TRIGGER "zzz_so_insert_place" ON "public"."events" IS 'schemaops: keeps city, country, place in sync';
CREATE TRIGGER "zzz_so_update_place" BEFORE UPDATE ON "public"."events" FOR EACH ROW WHEN ((OLD."place" IS DISTINCT FROM NEW."place" OR OLD."city" IS DISTINCT FROM NEW."city" OR OLD."country" IS DISTINCT FROM NEW."country") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_sync_events_place"();
COMMENT ON TRIGGER "zzz_so_update_place" ON "public"."events" IS 'schemaops: keeps city, country, place in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_place" ON "public"."events";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_place" ON "public"."events";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_events_place"()
-- ==== backfill
-- mapping; ROW EXCLUSIVE public.events; repeated
UPDATE "public"."events" SET "place" = (city || coalesce(', ' || country, ''))
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."events"
    WHERE "place" IS NULL AND ((city || coalesce(', ' || country, '')) IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("place" IS NULL AND ((city || coalesce(', ' || country, '')) IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- mapping; ACCESS EXCLUSIVE public.events; ACCESS EXCLUSIVE public.events_2024; ACCESS EXCLUSIVE public.events_2025; !lock; !data-dependent
-- gate: SELECT "ctid", "city", "country", "place" FROM "public"."events"
-- gate: WHERE "city" IS DISTINCT FROM (split_part(place, ', ', 1))::text OR "country" IS DISTINCT FROM (substring(place FROM ', (.*)$'))::text OR "place" IS NULL AND ((city || coalesce(', ' || country, '')) IS NOT NULL) LIMIT 6
DROP TRIGGER IF EXISTS "zzz_so_insert_place" ON "public"."events";
DROP TRIGGER IF EXISTS "zzz_so_update_place" ON "public"."events";
DROP FUNCTION IF EXISTS "public"."_so_sync_events_place"();
ALTER TABLE "public"."events" RENAME COLUMN "city" TO "_so_old_city";
COMMENT ON COLUMN "public"."events"."_so_old_city" IS 'schemaops: retired';
ALTER TABLE "public"."events" RENAME COLUMN "country" TO "_so_old_country";
COMMENT ON COLUMN "public"."events"."_so_old_country" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_events_place"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    BEGIN
        SELECT (split_part(place, ', ', 1)), (substring(place FROM ', (.*)$')) INTO NEW."_so_old_city", NEW."_so_old_country" FROM (SELECT NEW.*, NEW."_so_old_city" AS "city", NEW."_so_old_country" AS "country") AS "events";
    EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
        NEW."_so_old_city" := NULL;
        NEW."_so_old_country" := NULL; -- it cannot be made of these values
    END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_events_place"() IS 'schemaops: keeps city, country, place in sync';
CREATE TRIGGER "zzz_so_insert_place" BEFORE INSERT ON "public"."events" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_events_place"();
COMMENT ON TRIGGER "zzz_so_insert_place" ON "public"."events" IS 'schemaops: keeps city, country, place in sync';
CREATE TRIGGER "zzz_so_update_place" BEFORE UPDATE ON "public"."events" FOR EACH ROW WHEN (OLD."place" IS DISTINCT FROM NEW."place") EXECUTE FUNCTION "public"."_so_sync_events_place"();
COMMENT ON TRIGGER "zzz_so_update_place" ON "public"."events" IS 'schemaops: keeps city, country, place in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_place" ON "public"."events";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_place" ON "public"."events";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_events_place"();
-- undo: ALTER TABLE "public"."events" RENAME COLUMN "_so_old_city" TO "city";
-- undo: COMMENT ON COLUMN "public"."events"."city" IS NULL;
-- undo: ALTER TABLE "public"."events" RENAME COLUMN "_so_old_country" TO "country";
-- undo: COMMENT ON COLUMN "public"."events"."country" IS NULL;
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_events_place"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' AND NEW."place" IS NULL THEN
-- undo:         BEGIN
-- undo:             SELECT (city || coalesce(', ' || country, '')) INTO NEW."place" FROM (SELECT NEW.*) AS "events";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."place" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSIF TG_OP = 'INSERT' THEN
-- undo:         BEGIN
-- undo:             SELECT (split_part(place, ', ', 1)), (substring(place FROM ', (.*)$')) INTO NEW."city", NEW."country" FROM (SELECT NEW.*) AS "events";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."city" := NULL;
-- undo:             NEW."country" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSIF OLD."place" IS DISTINCT FROM NEW."place" THEN
-- undo:         BEGIN
-- undo:             SELECT (split_part(place, ', ', 1)), (substring(place FROM ', (.*)$')) INTO NEW."city", NEW."country" FROM (SELECT NEW.*) AS "events";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."city" := NULL;
-- undo:             NEW."country" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSE
-- undo:         BEGIN
-- undo:             SELECT (city || coalesce(', ' || country, '')) INTO NEW."place" FROM (SELECT NEW.*) AS "events";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."place" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_events_place"() IS 'schemaops: keeps city, country, place in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_place" BEFORE INSERT ON "public"."events" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_events_place"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_place" ON "public"."events" IS 'schemaops: keeps city, country, place in sync';
-- undo: CREATE TRIGGER "zzz_so_update_place" BEFORE UPDATE ON "public"."events" FOR EACH ROW WHEN ((OLD."place" IS DISTINCT FROM NEW."place" OR OLD."city" IS DISTINCT FROM NEW."city" OR OLD."country" IS DISTINCT FROM NEW."country") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_sync_events_place"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_place" ON "public"."events" IS 'schemaops: keeps city, country, place in sync'
-- ==== purge
-- mapping; ACCESS EXCLUSIVE public.events; ACCESS EXCLUSIVE public.events_2024; ACCESS EXCLUSIVE public.events_2025; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_place" ON "public"."events";
DROP TRIGGER IF EXISTS "zzz_so_update_place" ON "public"."events";
DROP FUNCTION IF EXISTS "public"."_so_sync_events_place"();
ALTER TABLE "public"."events" DROP COLUMN "_so_old_city";
ALTER TABLE "public"."events" DROP COLUMN "_so_old_country";
-- no undo: the values are gone
