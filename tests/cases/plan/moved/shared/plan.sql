-- note: until contract, who writes address in public.customer or public.purchase locks rows of both: two applications that write the same pair at once may meet in a deadlock, which ends one of the statements: let them retry
-- note: several rows of public.purchase may belong to one of public.customer: until contract they have one address, as the old application sees it, and who writes it in one of them writes it in all
-- ==== expand
-- moved; ACCESS EXCLUSIVE public.purchase; !lock
ALTER TABLE "public"."purchase" ADD COLUMN "address" text;
-- undo: ALTER TABLE "public"."purchase" DROP COLUMN "address"

-- moved; SHARE ROW EXCLUSIVE public.customer; SHARE ROW EXCLUSIVE public.purchase; !lock
CREATE FUNCTION "public"."_so_moved_purchase_address"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
DECLARE
    held record;
BEGIN
    IF TG_WHEN = 'BEFORE' THEN
        SELECT "_so_other"."address" AS "c0" INTO held FROM "public"."purchase" AS "_so_other"
            WHERE "_so_other"."customer_id" = NEW."id" AND ("_so_other"."address" IS NOT NULL) LIMIT 1 FOR SHARE;
        IF FOUND THEN
            NEW."address" := held."c0";
        END IF;
        RETURN NEW;
    END IF;
    UPDATE "public"."purchase" AS "_so_other" SET "address" = NEW."address"
        WHERE "_so_other"."customer_id" = NEW."id" AND ("_so_other"."address" IS DISTINCT FROM NEW."address");
    RETURN NULL;
END$so$;
COMMENT ON FUNCTION "public"."_so_moved_purchase_address"() IS 'schemaops: keeps address in sync with purchase';
REVOKE ALL ON FUNCTION "public"."_so_moved_purchase_address"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_take_back_purchase_address" BEFORE INSERT ON "public"."customer" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_purchase_address"();
COMMENT ON TRIGGER "zzz_so_take_back_purchase_address" ON "public"."customer" IS 'schemaops: keeps address in sync with purchase';
CREATE TRIGGER "zzz_so_give_purchase_address" AFTER INSERT ON "public"."customer" FOR EACH ROW WHEN (NEW."address" IS NOT NULL) EXECUTE FUNCTION "public"."_so_moved_purchase_address"();
COMMENT ON TRIGGER "zzz_so_give_purchase_address" ON "public"."customer" IS 'schemaops: keeps address in sync with purchase';
CREATE TRIGGER "zzz_so_give_new_purchase_address" AFTER UPDATE ON "public"."customer" FOR EACH ROW WHEN (OLD."address" IS DISTINCT FROM NEW."address" OR OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_moved_purchase_address"();
COMMENT ON TRIGGER "zzz_so_give_new_purchase_address" ON "public"."customer" IS 'schemaops: keeps address in sync with purchase';
CREATE FUNCTION "public"."_so_moving_purchase_address"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
DECLARE
    held record;
BEGIN
    IF TG_WHEN = 'BEFORE' THEN
        SELECT "_so_other"."address" AS "c0" INTO held FROM "public"."customer" AS "_so_other"
            WHERE "_so_other"."id" = NEW."customer_id" LIMIT 1 FOR SHARE;
        IF FOUND THEN
            NEW."address" := held."c0";
        END IF;
        RETURN NEW;
    END IF;
    UPDATE "public"."customer" AS "_so_other" SET "address" = NEW."address"
        WHERE "_so_other"."id" = NEW."customer_id" AND ("_so_other"."address" IS DISTINCT FROM NEW."address");
    RETURN NULL;
END$so$;
COMMENT ON FUNCTION "public"."_so_moving_purchase_address"() IS 'schemaops: keeps address in sync with customer';
REVOKE ALL ON FUNCTION "public"."_so_moving_purchase_address"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_take_purchase_address" BEFORE INSERT ON "public"."purchase" FOR EACH ROW WHEN ((NOT (NEW."address" IS NOT NULL)) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_purchase_address"();
COMMENT ON TRIGGER "zzz_so_take_purchase_address" ON "public"."purchase" IS 'schemaops: keeps address in sync with customer';
CREATE TRIGGER "zzz_so_take_new_purchase_address" BEFORE UPDATE ON "public"."purchase" FOR EACH ROW WHEN ((OLD."customer_id" IS DISTINCT FROM NEW."customer_id") AND NOT (OLD."address" IS DISTINCT FROM NEW."address")) EXECUTE FUNCTION "public"."_so_moving_purchase_address"();
COMMENT ON TRIGGER "zzz_so_take_new_purchase_address" ON "public"."purchase" IS 'schemaops: keeps address in sync with customer';
CREATE TRIGGER "zzz_so_give_back_purchase_address" AFTER INSERT ON "public"."purchase" FOR EACH ROW WHEN ((NEW."address" IS NOT NULL) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_purchase_address"();
COMMENT ON TRIGGER "zzz_so_give_back_purchase_address" ON "public"."purchase" IS 'schemaops: keeps address in sync with customer';
CREATE TRIGGER "zzz_so_give_new_back_purchase_address" AFTER UPDATE ON "public"."purchase" FOR EACH ROW WHEN ((OLD."address" IS DISTINCT FROM NEW."address") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_purchase_address"();
COMMENT ON TRIGGER "zzz_so_give_new_back_purchase_address" ON "public"."purchase" IS 'schemaops: keeps address in sync with customer';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_back_purchase_address" ON "public"."customer";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_purchase_address" ON "public"."customer";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_purchase_address" ON "public"."customer";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moved_purchase_address"();
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_purchase_address" ON "public"."purchase";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_new_purchase_address" ON "public"."purchase";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_back_purchase_address" ON "public"."purchase";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_back_purchase_address" ON "public"."purchase";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moving_purchase_address"()
-- ==== backfill
-- moved; ROW EXCLUSIVE public.customer; ROW EXCLUSIVE public.purchase; repeated
UPDATE "public"."purchase" SET "address" = (
    SELECT "_so_other"."address" FROM "public"."customer" AS "_so_other" WHERE "_so_other"."id" = "purchase"."customer_id" FOR SHARE)
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."purchase"
    WHERE "address" IS NULL AND EXISTS (
    SELECT FROM "public"."customer" AS "_so_other" WHERE "_so_other"."id" = "purchase"."customer_id" AND ("_so_other"."address" IS NOT NULL)) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("address" IS NULL AND EXISTS (
    SELECT FROM "public"."customer" AS "_so_other" WHERE "_so_other"."id" = "purchase"."customer_id" AND ("_so_other"."address" IS NOT NULL)) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- moved; ACCESS EXCLUSIVE public.customer; ACCESS EXCLUSIVE public.purchase; !lock; !data-dependent
-- gate: (SELECT "_so_other"."id"::text, "_so_other"."address"::text, "_so_own"."address"::text FROM "public"."purchase" AS "_so_own" JOIN "public"."customer" AS "_so_other" ON "_so_other"."id" = "_so_own"."customer_id"
-- gate:     WHERE "_so_own"."address" IS DISTINCT FROM "_so_other"."address" LIMIT 6)
-- gate: UNION ALL
-- gate: (SELECT "_so_other"."id"::text, "_so_other"."address"::text, NULL FROM "public"."customer" AS "_so_other" WHERE ("_so_other"."address" IS NOT NULL) AND NOT EXISTS (
-- gate:     SELECT FROM "public"."purchase" AS "_so_own" WHERE "_so_other"."id" = "_so_own"."customer_id") LIMIT 6)
DROP TRIGGER IF EXISTS "zzz_so_take_back_purchase_address" ON "public"."customer";
DROP TRIGGER IF EXISTS "zzz_so_give_purchase_address" ON "public"."customer";
DROP TRIGGER IF EXISTS "zzz_so_give_new_purchase_address" ON "public"."customer";
DROP FUNCTION IF EXISTS "public"."_so_moved_purchase_address"();
DROP TRIGGER IF EXISTS "zzz_so_take_purchase_address" ON "public"."purchase";
DROP TRIGGER IF EXISTS "zzz_so_take_new_purchase_address" ON "public"."purchase";
DROP TRIGGER IF EXISTS "zzz_so_give_back_purchase_address" ON "public"."purchase";
DROP TRIGGER IF EXISTS "zzz_so_give_new_back_purchase_address" ON "public"."purchase";
DROP FUNCTION IF EXISTS "public"."_so_moving_purchase_address"();
ALTER TABLE "public"."customer" RENAME COLUMN "address" TO "_so_old_address";
COMMENT ON COLUMN "public"."customer"."_so_old_address" IS 'schemaops: retired';
CREATE FUNCTION "public"."_so_moved_purchase_address"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
DECLARE
    held record;
BEGIN
    IF TG_WHEN = 'BEFORE' THEN
        SELECT "_so_other"."address" AS "c0" INTO held FROM "public"."purchase" AS "_so_other"
            WHERE "_so_other"."customer_id" = NEW."id" AND ("_so_other"."address" IS NOT NULL) LIMIT 1 FOR SHARE;
        IF FOUND THEN
            NEW."_so_old_address" := held."c0";
        END IF;
        RETURN NEW;
    END IF;
END$so$;
COMMENT ON FUNCTION "public"."_so_moved_purchase_address"() IS 'schemaops: keeps address in sync with purchase';
REVOKE ALL ON FUNCTION "public"."_so_moved_purchase_address"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_take_back_purchase_address" BEFORE INSERT ON "public"."customer" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_purchase_address"();
COMMENT ON TRIGGER "zzz_so_take_back_purchase_address" ON "public"."customer" IS 'schemaops: keeps address in sync with purchase';
CREATE FUNCTION "public"."_so_moving_purchase_address"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    UPDATE "public"."customer" AS "_so_other" SET "_so_old_address" = NEW."address"
        WHERE "_so_other"."id" = NEW."customer_id" AND ("_so_other"."_so_old_address" IS DISTINCT FROM NEW."address");
    RETURN NULL;
END$so$;
COMMENT ON FUNCTION "public"."_so_moving_purchase_address"() IS 'schemaops: keeps address in sync with customer';
REVOKE ALL ON FUNCTION "public"."_so_moving_purchase_address"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_give_back_purchase_address" AFTER INSERT ON "public"."purchase" FOR EACH ROW WHEN (NEW."address" IS NOT NULL) EXECUTE FUNCTION "public"."_so_moving_purchase_address"();
COMMENT ON TRIGGER "zzz_so_give_back_purchase_address" ON "public"."purchase" IS 'schemaops: keeps address in sync with customer';
CREATE TRIGGER "zzz_so_give_new_back_purchase_address" AFTER UPDATE ON "public"."purchase" FOR EACH ROW WHEN (OLD."address" IS DISTINCT FROM NEW."address" OR OLD."customer_id" IS DISTINCT FROM NEW."customer_id") EXECUTE FUNCTION "public"."_so_moving_purchase_address"();
COMMENT ON TRIGGER "zzz_so_give_new_back_purchase_address" ON "public"."purchase" IS 'schemaops: keeps address in sync with customer';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_back_purchase_address" ON "public"."customer";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moved_purchase_address"();
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_back_purchase_address" ON "public"."purchase";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_back_purchase_address" ON "public"."purchase";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moving_purchase_address"();
-- undo: ALTER TABLE "public"."customer" RENAME COLUMN "_so_old_address" TO "address";
-- undo: COMMENT ON COLUMN "public"."customer"."address" IS NULL;
-- undo: CREATE FUNCTION "public"."_so_moved_purchase_address"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: DECLARE
-- undo:     held record;
-- undo: BEGIN
-- undo:     IF TG_WHEN = 'BEFORE' THEN
-- undo:         SELECT "_so_other"."address" AS "c0" INTO held FROM "public"."purchase" AS "_so_other"
-- undo:             WHERE "_so_other"."customer_id" = NEW."id" AND ("_so_other"."address" IS NOT NULL) LIMIT 1 FOR SHARE;
-- undo:         IF FOUND THEN
-- undo:             NEW."address" := held."c0";
-- undo:         END IF;
-- undo:         RETURN NEW;
-- undo:     END IF;
-- undo:     UPDATE "public"."purchase" AS "_so_other" SET "address" = NEW."address"
-- undo:         WHERE "_so_other"."customer_id" = NEW."id" AND ("_so_other"."address" IS DISTINCT FROM NEW."address");
-- undo:     RETURN NULL;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_moved_purchase_address"() IS 'schemaops: keeps address in sync with purchase';
-- undo: REVOKE ALL ON FUNCTION "public"."_so_moved_purchase_address"() FROM PUBLIC;
-- undo: CREATE TRIGGER "zzz_so_take_back_purchase_address" BEFORE INSERT ON "public"."customer" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_purchase_address"();
-- undo: COMMENT ON TRIGGER "zzz_so_take_back_purchase_address" ON "public"."customer" IS 'schemaops: keeps address in sync with purchase';
-- undo: CREATE TRIGGER "zzz_so_give_purchase_address" AFTER INSERT ON "public"."customer" FOR EACH ROW WHEN (NEW."address" IS NOT NULL) EXECUTE FUNCTION "public"."_so_moved_purchase_address"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_purchase_address" ON "public"."customer" IS 'schemaops: keeps address in sync with purchase';
-- undo: CREATE TRIGGER "zzz_so_give_new_purchase_address" AFTER UPDATE ON "public"."customer" FOR EACH ROW WHEN (OLD."address" IS DISTINCT FROM NEW."address" OR OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_moved_purchase_address"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_new_purchase_address" ON "public"."customer" IS 'schemaops: keeps address in sync with purchase';
-- undo: CREATE FUNCTION "public"."_so_moving_purchase_address"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: DECLARE
-- undo:     held record;
-- undo: BEGIN
-- undo:     IF TG_WHEN = 'BEFORE' THEN
-- undo:         SELECT "_so_other"."address" AS "c0" INTO held FROM "public"."customer" AS "_so_other"
-- undo:             WHERE "_so_other"."id" = NEW."customer_id" LIMIT 1 FOR SHARE;
-- undo:         IF FOUND THEN
-- undo:             NEW."address" := held."c0";
-- undo:         END IF;
-- undo:         RETURN NEW;
-- undo:     END IF;
-- undo:     UPDATE "public"."customer" AS "_so_other" SET "address" = NEW."address"
-- undo:         WHERE "_so_other"."id" = NEW."customer_id" AND ("_so_other"."address" IS DISTINCT FROM NEW."address");
-- undo:     RETURN NULL;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_moving_purchase_address"() IS 'schemaops: keeps address in sync with customer';
-- undo: REVOKE ALL ON FUNCTION "public"."_so_moving_purchase_address"() FROM PUBLIC;
-- undo: CREATE TRIGGER "zzz_so_take_purchase_address" BEFORE INSERT ON "public"."purchase" FOR EACH ROW WHEN ((NOT (NEW."address" IS NOT NULL)) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_purchase_address"();
-- undo: COMMENT ON TRIGGER "zzz_so_take_purchase_address" ON "public"."purchase" IS 'schemaops: keeps address in sync with customer';
-- undo: CREATE TRIGGER "zzz_so_take_new_purchase_address" BEFORE UPDATE ON "public"."purchase" FOR EACH ROW WHEN ((OLD."customer_id" IS DISTINCT FROM NEW."customer_id") AND NOT (OLD."address" IS DISTINCT FROM NEW."address")) EXECUTE FUNCTION "public"."_so_moving_purchase_address"();
-- undo: COMMENT ON TRIGGER "zzz_so_take_new_purchase_address" ON "public"."purchase" IS 'schemaops: keeps address in sync with customer';
-- undo: CREATE TRIGGER "zzz_so_give_back_purchase_address" AFTER INSERT ON "public"."purchase" FOR EACH ROW WHEN ((NEW."address" IS NOT NULL) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_purchase_address"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_back_purchase_address" ON "public"."purchase" IS 'schemaops: keeps address in sync with customer';
-- undo: CREATE TRIGGER "zzz_so_give_new_back_purchase_address" AFTER UPDATE ON "public"."purchase" FOR EACH ROW WHEN ((OLD."address" IS DISTINCT FROM NEW."address") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_purchase_address"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_new_back_purchase_address" ON "public"."purchase" IS 'schemaops: keeps address in sync with customer'
-- ==== purge
-- moved; ACCESS EXCLUSIVE public.customer; ACCESS EXCLUSIVE public.purchase; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_take_back_purchase_address" ON "public"."customer";
DROP FUNCTION IF EXISTS "public"."_so_moved_purchase_address"();
DROP TRIGGER IF EXISTS "zzz_so_give_back_purchase_address" ON "public"."purchase";
DROP TRIGGER IF EXISTS "zzz_so_give_new_back_purchase_address" ON "public"."purchase";
DROP FUNCTION IF EXISTS "public"."_so_moving_purchase_address"();
ALTER TABLE "public"."customer" DROP COLUMN "_so_old_address";
-- no undo: the values are gone
