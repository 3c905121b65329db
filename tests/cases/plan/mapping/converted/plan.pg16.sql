-- ==== expand
-- mapping; ACCESS EXCLUSIVE public.prices; !lock
ALTER TABLE "public"."prices" ADD COLUMN "cents" bigint;
COMMENT ON COLUMN "public"."prices"."cents" IS 'in cents';
-- undo: ALTER TABLE "public"."prices" DROP COLUMN "cents"

-- index; SHARE UPDATE EXCLUSIVE public.prices; !scan; no transaction
CREATE INDEX CONCURRENTLY "prices_cents" ON "public"."prices" USING btree (cents);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."prices_cents"

-- constraint; SHARE UPDATE EXCLUSIVE public.prices
ALTER TABLE "public"."prices" VALIDATE CONSTRAINT "prices_price_check";
-- undo: ALTER TABLE "public"."prices" VALIDATE CONSTRAINT "prices_price_check"

-- constraint; ACCESS EXCLUSIVE public.prices; !lock
ALTER TABLE "public"."prices" DROP CONSTRAINT "prices_price_check";
-- undo: ALTER TABLE "public"."prices" ADD CONSTRAINT "prices_price_check" CHECK ((price >= (0)::numeric)) NOT VALID

-- mapping; ACCESS EXCLUSIVE public.prices; !lock
ALTER TABLE "public"."prices" ALTER COLUMN "price" DROP NOT NULL;
-- undo: ALTER TABLE "public"."prices" ALTER COLUMN "price" SET NOT NULL;
-- undo: ALTER TABLE "public"."prices" DROP CONSTRAINT IF EXISTS "_so_not_null_prices_price"

-- mapping; ACCESS EXCLUSIVE public.prices; !lock
ALTER TABLE "public"."prices" DROP CONSTRAINT IF EXISTS "_so_not_null_prices_price";
-- undo: ALTER TABLE "public"."prices" VALIDATE CONSTRAINT "_so_not_null_prices_price"

-- mapping; ACCESS EXCLUSIVE public.prices; !lock
ALTER TABLE "public"."prices" DROP CONSTRAINT IF EXISTS "_so_not_null_prices_price";
-- undo: ALTER TABLE "public"."prices" DROP CONSTRAINT IF EXISTS "_so_not_null_prices_price";
-- undo: ALTER TABLE "public"."prices" ADD CONSTRAINT "_so_not_null_prices_price" CHECK ("price" IS NOT NULL) NOT VALID

-- mapping; SHARE ROW EXCLUSIVE public.prices; !lock; !data-dependent
-- gate: SELECT "id", "price", "cents" FROM (SELECT "id", "price", ((price * 100)::bigint)::bigint AS "cents" FROM "public"."prices") AS "prices"
-- gate: WHERE "price" IS DISTINCT FROM (cents / 100.0)::numeric(10,2) LIMIT 6
CREATE OR REPLACE FUNCTION "public"."_so_sync_prices_cents"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    IF TG_OP = 'INSERT' AND NEW."cents" IS NULL THEN
        BEGIN
            SELECT ((price * 100)::bigint) INTO NEW."cents" FROM (SELECT NEW.*) AS "prices";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."cents" := NULL; -- it cannot be made of these values
        END;
        IF NEW."price" IS NULL THEN
            BEGIN
                SELECT (cents / 100.0) INTO NEW."price" FROM (SELECT NEW.*) AS "prices";
            EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
                NEW."price" := NULL; -- it cannot be made of these values
            END;
        END IF;
    ELSIF TG_OP = 'INSERT' THEN
        NEW."cents" := coalesce(NEW."cents", 0);
        BEGIN
            SELECT (cents / 100.0) INTO NEW."price" FROM (SELECT NEW.*) AS "prices";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."price" := NULL; -- it cannot be made of these values
        END;
    ELSIF OLD."cents" IS DISTINCT FROM NEW."cents" THEN
        BEGIN
            SELECT (cents / 100.0) INTO NEW."price" FROM (SELECT NEW.*) AS "prices";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."price" := NULL; -- it cannot be made of these values
        END;
    ELSE
        BEGIN
            SELECT ((price * 100)::bigint) INTO NEW."cents" FROM (SELECT NEW.*) AS "prices";
        EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
            NEW."cents" := NULL; -- it cannot be made of these values
        END;
    END IF;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_prices_cents"() IS 'schemaops: keeps price, cents in sync';
CREATE TRIGGER "zzz_so_insert_cents" BEFORE INSERT ON "public"."prices" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_prices_cents"();
COMMENT ON TRIGGER "zzz_so_insert_cents" ON "public"."prices" IS 'schemaops: keeps price, cents in sync';
CREATE TRIGGER "zzz_so_update_cents" BEFORE UPDATE ON "public"."prices" FOR EACH ROW WHEN ((OLD."cents" IS DISTINCT FROM NEW."cents" OR OLD."price" IS DISTINCT FROM NEW."price") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_sync_prices_cents"();
COMMENT ON TRIGGER "zzz_so_update_cents" ON "public"."prices" IS 'schemaops: keeps price, cents in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_cents" ON "public"."prices";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_cents" ON "public"."prices";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_prices_cents"()
-- ==== backfill
-- mapping; ROW EXCLUSIVE public.prices; repeated
UPDATE "public"."prices" SET "cents" = ((price * 100)::bigint)
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."prices"
    WHERE "cents" IS NULL AND (((price * 100)::bigint) IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("cents" IS NULL AND (((price * 100)::bigint) IS NOT NULL) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- mapping; ACCESS EXCLUSIVE public.prices; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."prices" WHERE "cents" IS NULL LIMIT 6
ALTER TABLE "public"."prices" ADD CONSTRAINT "_so_not_null_prices_cents" CHECK ("cents" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."prices" DROP CONSTRAINT IF EXISTS "_so_not_null_prices_cents"

-- mapping; SHARE UPDATE EXCLUSIVE public.prices; !scan; !data-dependent
ALTER TABLE "public"."prices" VALIDATE CONSTRAINT "_so_not_null_prices_cents";
-- no undo: it goes with the step that added it

-- mapping; ACCESS EXCLUSIVE public.prices; !lock
ALTER TABLE "public"."prices" ALTER COLUMN "cents" SET NOT NULL;
ALTER TABLE "public"."prices" DROP CONSTRAINT IF EXISTS "_so_not_null_prices_cents";
-- undo: ALTER TABLE "public"."prices" ALTER COLUMN "cents" DROP NOT NULL

-- mapping; ACCESS EXCLUSIVE public.prices; !lock
ALTER TABLE "public"."prices" ALTER COLUMN "cents" SET DEFAULT 0;
-- undo: ALTER TABLE "public"."prices" ALTER COLUMN "cents" DROP DEFAULT

-- constraint; ACCESS EXCLUSIVE public.prices; !lock
-- gate: SELECT "id", "cents" FROM "public"."prices" WHERE NOT ((cents >= 0)) LIMIT 6
ALTER TABLE "public"."prices" ADD CONSTRAINT "prices_cents_check" CHECK ((cents >= 0)) NOT VALID;
-- undo: ALTER TABLE "public"."prices" DROP CONSTRAINT IF EXISTS "prices_cents_check"

-- constraint; SHARE UPDATE EXCLUSIVE public.prices; !scan; !data-dependent
ALTER TABLE "public"."prices" VALIDATE CONSTRAINT "prices_cents_check";
-- no undo: it goes with the step that added it

-- direct; ACCESS EXCLUSIVE public.cheap; !lock; !breaks-new-application
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'VIEW "public"."cheap"', 'TABLE "public"."cheap"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."cheap"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."cheap"', attname), 'TABLE "public"."cheap"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."cheap"'::regclass AND attname IN ('id', 'price'))
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP VIEW "public"."cheap";
CREATE VIEW "public"."cheap" AS
 SELECT id,
    ((cents)::numeric / 100.0) AS price
   FROM public.prices
  WHERE (cents < 1000);
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'VIEW "public"."cheap"', 'TABLE "public"."cheap"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."cheap"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."cheap"', attname), 'TABLE "public"."cheap"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."cheap"'::regclass AND attname IN ('id', 'price'))
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP VIEW "public"."cheap";
-- undo: CREATE VIEW "public"."cheap" AS
-- undo:  SELECT id,
-- undo:     price
-- undo:    FROM public.prices
-- undo:   WHERE (price < (10)::numeric);
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$

-- index; SHARE UPDATE EXCLUSIVE public.prices; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."prices_price";
-- undo: CREATE INDEX CONCURRENTLY "prices_price" ON "public"."prices" USING btree (price)

-- mapping; ACCESS EXCLUSIVE public.prices; !lock; !data-dependent
-- gate: SELECT "id", "price", "cents" FROM "public"."prices"
-- gate: WHERE "price" IS DISTINCT FROM (cents / 100.0)::numeric(10,2) OR "cents" IS NULL AND (((price * 100)::bigint) IS NOT NULL) LIMIT 6
DROP TRIGGER IF EXISTS "zzz_so_insert_cents" ON "public"."prices";
DROP TRIGGER IF EXISTS "zzz_so_update_cents" ON "public"."prices";
DROP FUNCTION IF EXISTS "public"."_so_sync_prices_cents"();
ALTER TABLE "public"."prices" RENAME COLUMN "price" TO "_so_old_price";
COMMENT ON COLUMN "public"."prices"."_so_old_price" IS 'schemaops: retired';
CREATE OR REPLACE FUNCTION "public"."_so_sync_prices_cents"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    BEGIN
        SELECT (cents / 100.0) INTO NEW."_so_old_price" FROM (SELECT NEW.*, NEW."_so_old_price" AS "price") AS "prices";
    EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
        NEW."_so_old_price" := NULL; -- it cannot be made of these values
    END;
    RETURN NEW;
END$so$;
COMMENT ON FUNCTION "public"."_so_sync_prices_cents"() IS 'schemaops: keeps price, cents in sync';
CREATE TRIGGER "zzz_so_insert_cents" BEFORE INSERT ON "public"."prices" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_prices_cents"();
COMMENT ON TRIGGER "zzz_so_insert_cents" ON "public"."prices" IS 'schemaops: keeps price, cents in sync';
CREATE TRIGGER "zzz_so_update_cents" BEFORE UPDATE ON "public"."prices" FOR EACH ROW WHEN (OLD."cents" IS DISTINCT FROM NEW."cents") EXECUTE FUNCTION "public"."_so_sync_prices_cents"();
COMMENT ON TRIGGER "zzz_so_update_cents" ON "public"."prices" IS 'schemaops: keeps price, cents in sync';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_insert_cents" ON "public"."prices";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_update_cents" ON "public"."prices";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_sync_prices_cents"();
-- undo: ALTER TABLE "public"."prices" RENAME COLUMN "_so_old_price" TO "price";
-- undo: COMMENT ON COLUMN "public"."prices"."price" IS 'in euros';
-- undo: CREATE OR REPLACE FUNCTION "public"."_so_sync_prices_cents"() RETURNS trigger LANGUAGE plpgsql
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: BEGIN
-- undo:     IF TG_OP = 'INSERT' AND NEW."cents" IS NULL THEN
-- undo:         BEGIN
-- undo:             SELECT ((price * 100)::bigint) INTO NEW."cents" FROM (SELECT NEW.*) AS "prices";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."cents" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:         IF NEW."price" IS NULL THEN
-- undo:             BEGIN
-- undo:                 SELECT (cents / 100.0) INTO NEW."price" FROM (SELECT NEW.*) AS "prices";
-- undo:             EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:                 NEW."price" := NULL; -- it cannot be made of these values
-- undo:             END;
-- undo:         END IF;
-- undo:     ELSIF TG_OP = 'INSERT' THEN
-- undo:         NEW."cents" := coalesce(NEW."cents", 0);
-- undo:         BEGIN
-- undo:             SELECT (cents / 100.0) INTO NEW."price" FROM (SELECT NEW.*) AS "prices";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."price" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSIF OLD."cents" IS DISTINCT FROM NEW."cents" THEN
-- undo:         BEGIN
-- undo:             SELECT (cents / 100.0) INTO NEW."price" FROM (SELECT NEW.*) AS "prices";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."price" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     ELSE
-- undo:         BEGIN
-- undo:             SELECT ((price * 100)::bigint) INTO NEW."cents" FROM (SELECT NEW.*) AS "prices";
-- undo:         EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
-- undo:             NEW."cents" := NULL; -- it cannot be made of these values
-- undo:         END;
-- undo:     END IF;
-- undo:     RETURN NEW;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_sync_prices_cents"() IS 'schemaops: keeps price, cents in sync';
-- undo: CREATE TRIGGER "zzz_so_insert_cents" BEFORE INSERT ON "public"."prices" FOR EACH ROW EXECUTE FUNCTION "public"."_so_sync_prices_cents"();
-- undo: COMMENT ON TRIGGER "zzz_so_insert_cents" ON "public"."prices" IS 'schemaops: keeps price, cents in sync';
-- undo: CREATE TRIGGER "zzz_so_update_cents" BEFORE UPDATE ON "public"."prices" FOR EACH ROW WHEN ((OLD."cents" IS DISTINCT FROM NEW."cents" OR OLD."price" IS DISTINCT FROM NEW."price") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_sync_prices_cents"();
-- undo: COMMENT ON TRIGGER "zzz_so_update_cents" ON "public"."prices" IS 'schemaops: keeps price, cents in sync'
-- ==== purge
-- mapping; ACCESS EXCLUSIVE public.prices; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_insert_cents" ON "public"."prices";
DROP TRIGGER IF EXISTS "zzz_so_update_cents" ON "public"."prices";
DROP FUNCTION IF EXISTS "public"."_so_sync_prices_cents"();
ALTER TABLE "public"."prices" DROP COLUMN "_so_old_price";
-- no undo: the values are gone
