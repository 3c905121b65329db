-- note: until contract, who writes contact in public.customer or public.invoice locks rows of both: two applications that write the same pair at once may meet in a deadlock, which ends one of the statements: let them retry
-- note: until contract, who writes contact in public.customer or public.purchase locks rows of both: two applications that write the same pair at once may meet in a deadlock, which ends one of the statements: let them retry
-- note: several rows of public.purchase may belong to one of public.customer: until contract they have one contact, as the old application sees it, and who writes it in one of them writes it in all
-- ==== expand
-- moved; ACCESS EXCLUSIVE public.invoice; !lock
ALTER TABLE "public"."invoice" ADD COLUMN "contact" text;
-- undo: ALTER TABLE "public"."invoice" DROP COLUMN "contact"

-- moved; ACCESS EXCLUSIVE public.purchase; !lock
ALTER TABLE "public"."purchase" ADD COLUMN "contact" text;
-- undo: ALTER TABLE "public"."purchase" DROP COLUMN "contact"

-- direct; ACCESS EXCLUSIVE public.delivery; !lock
CREATE OR REPLACE VIEW "public"."delivery" AS
 SELECT id,
    contact AS address
   FROM public.purchase p;
-- undo: CREATE OR REPLACE VIEW "public"."delivery" AS
-- undo:  SELECT p.id,
-- undo:     c.address
-- undo:    FROM (public.purchase p
-- undo:      JOIN public.customer c ON ((c.id = p.customer_id)))

-- moved; SHARE ROW EXCLUSIVE public.customer; SHARE ROW EXCLUSIVE public.purchase; !lock
CREATE FUNCTION "public"."_so_moved_purchase_contact"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
DECLARE
    held record;
BEGIN
    IF TG_WHEN = 'BEFORE' THEN
        SELECT "_so_other"."contact" AS "c0" INTO held FROM "public"."purchase" AS "_so_other"
            WHERE "_so_other"."customer_id" = NEW."id" AND ("_so_other"."contact" IS NOT NULL) LIMIT 1 FOR SHARE;
        IF FOUND THEN
            NEW."address" := held."c0";
        END IF;
        RETURN NEW;
    END IF;
    UPDATE "public"."purchase" AS "_so_other" SET "contact" = NEW."address"
        WHERE "_so_other"."customer_id" = NEW."id" AND ("_so_other"."contact" IS DISTINCT FROM NEW."address");
    RETURN NULL;
END$so$;
COMMENT ON FUNCTION "public"."_so_moved_purchase_contact"() IS 'schemaops: keeps contact in sync with purchase';
REVOKE ALL ON FUNCTION "public"."_so_moved_purchase_contact"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_take_back_purchase_contact" BEFORE INSERT ON "public"."customer" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_purchase_contact"();
COMMENT ON TRIGGER "zzz_so_take_back_purchase_contact" ON "public"."customer" IS 'schemaops: keeps contact in sync with purchase';
CREATE TRIGGER "zzz_so_give_purchase_contact" AFTER INSERT ON "public"."customer" FOR EACH ROW WHEN (NEW."address" IS NOT NULL) EXECUTE FUNCTION "public"."_so_moved_purchase_contact"();
COMMENT ON TRIGGER "zzz_so_give_purchase_contact" ON "public"."customer" IS 'schemaops: keeps contact in sync with purchase';
CREATE TRIGGER "zzz_so_give_new_purchase_contact" AFTER UPDATE ON "public"."customer" FOR EACH ROW WHEN (OLD."address" IS DISTINCT FROM NEW."address" OR OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_moved_purchase_contact"();
COMMENT ON TRIGGER "zzz_so_give_new_purchase_contact" ON "public"."customer" IS 'schemaops: keeps contact in sync with purchase';
CREATE FUNCTION "public"."_so_moving_purchase_contact"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
DECLARE
    held record;
BEGIN
    IF TG_WHEN = 'BEFORE' THEN
        SELECT "_so_other"."address" AS "c0" INTO held FROM "public"."customer" AS "_so_other"
            WHERE "_so_other"."id" = NEW."customer_id" LIMIT 1 FOR SHARE;
        IF FOUND THEN
            NEW."contact" := held."c0";
        END IF;
        RETURN NEW;
    END IF;
    UPDATE "public"."customer" AS "_so_other" SET "address" = NEW."contact"
        WHERE "_so_other"."id" = NEW."customer_id" AND ("_so_other"."address" IS DISTINCT FROM NEW."contact");
    RETURN NULL;
END$so$;
COMMENT ON FUNCTION "public"."_so_moving_purchase_contact"() IS 'schemaops: keeps contact in sync with customer';
REVOKE ALL ON FUNCTION "public"."_so_moving_purchase_contact"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_take_purchase_contact" BEFORE INSERT ON "public"."purchase" FOR EACH ROW WHEN ((NOT (NEW."contact" IS NOT NULL)) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_purchase_contact"();
COMMENT ON TRIGGER "zzz_so_take_purchase_contact" ON "public"."purchase" IS 'schemaops: keeps contact in sync with customer';
CREATE TRIGGER "zzz_so_take_new_purchase_contact" BEFORE UPDATE ON "public"."purchase" FOR EACH ROW WHEN ((OLD."customer_id" IS DISTINCT FROM NEW."customer_id") AND NOT (OLD."contact" IS DISTINCT FROM NEW."contact")) EXECUTE FUNCTION "public"."_so_moving_purchase_contact"();
COMMENT ON TRIGGER "zzz_so_take_new_purchase_contact" ON "public"."purchase" IS 'schemaops: keeps contact in sync with customer';
CREATE TRIGGER "zzz_so_give_back_purchase_contact" AFTER INSERT ON "public"."purchase" FOR EACH ROW WHEN ((NEW."contact" IS NOT NULL) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_purchase_contact"();
COMMENT ON TRIGGER "zzz_so_give_back_purchase_contact" ON "public"."purchase" IS 'schemaops: keeps contact in sync with customer';
CREATE TRIGGER "zzz_so_give_new_back_purchase_contact" AFTER UPDATE ON "public"."purchase" FOR EACH ROW WHEN ((OLD."contact" IS DISTINCT FROM NEW."contact") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_purchase_contact"();
COMMENT ON TRIGGER "zzz_so_give_new_back_purchase_contact" ON "public"."purchase" IS 'schemaops: keeps contact in sync with customer';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_back_purchase_contact" ON "public"."customer";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_purchase_contact" ON "public"."customer";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_purchase_contact" ON "public"."customer";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moved_purchase_contact"();
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_purchase_contact" ON "public"."purchase";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_new_purchase_contact" ON "public"."purchase";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_back_purchase_contact" ON "public"."purchase";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_back_purchase_contact" ON "public"."purchase";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moving_purchase_contact"()

-- moved; SHARE ROW EXCLUSIVE public.customer; SHARE ROW EXCLUSIVE public.invoice; !lock
CREATE FUNCTION "public"."_so_moved_invoice_contact"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
DECLARE
    held record;
BEGIN
    IF TG_WHEN = 'BEFORE' THEN
        SELECT "_so_other"."contact" AS "c0" INTO held FROM "public"."invoice" AS "_so_other"
            WHERE "_so_other"."id" = NEW."id" AND ("_so_other"."contact" IS NOT NULL) LIMIT 1 FOR SHARE;
        IF FOUND THEN
            NEW."phone" := held."c0";
        END IF;
        RETURN NEW;
    END IF;
    UPDATE "public"."invoice" AS "_so_other" SET "contact" = NEW."phone"
        WHERE "_so_other"."id" = NEW."id" AND ("_so_other"."contact" IS DISTINCT FROM NEW."phone");
    RETURN NULL;
END$so$;
COMMENT ON FUNCTION "public"."_so_moved_invoice_contact"() IS 'schemaops: keeps contact in sync with invoice';
REVOKE ALL ON FUNCTION "public"."_so_moved_invoice_contact"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_take_back_invoice_contact" BEFORE INSERT ON "public"."customer" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_invoice_contact"();
COMMENT ON TRIGGER "zzz_so_take_back_invoice_contact" ON "public"."customer" IS 'schemaops: keeps contact in sync with invoice';
CREATE TRIGGER "zzz_so_give_invoice_contact" AFTER INSERT ON "public"."customer" FOR EACH ROW WHEN (NEW."phone" IS NOT NULL) EXECUTE FUNCTION "public"."_so_moved_invoice_contact"();
COMMENT ON TRIGGER "zzz_so_give_invoice_contact" ON "public"."customer" IS 'schemaops: keeps contact in sync with invoice';
CREATE TRIGGER "zzz_so_give_new_invoice_contact" AFTER UPDATE ON "public"."customer" FOR EACH ROW WHEN (OLD."phone" IS DISTINCT FROM NEW."phone" OR OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_moved_invoice_contact"();
COMMENT ON TRIGGER "zzz_so_give_new_invoice_contact" ON "public"."customer" IS 'schemaops: keeps contact in sync with invoice';
CREATE FUNCTION "public"."_so_moving_invoice_contact"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
DECLARE
    held record;
BEGIN
    IF TG_WHEN = 'BEFORE' THEN
        SELECT "_so_other"."phone" AS "c0" INTO held FROM "public"."customer" AS "_so_other"
            WHERE "_so_other"."id" = NEW."id" LIMIT 1 FOR SHARE;
        IF FOUND THEN
            NEW."contact" := held."c0";
        END IF;
        RETURN NEW;
    END IF;
    UPDATE "public"."customer" AS "_so_other" SET "phone" = NEW."contact"
        WHERE "_so_other"."id" = NEW."id" AND ("_so_other"."phone" IS DISTINCT FROM NEW."contact");
    RETURN NULL;
END$so$;
COMMENT ON FUNCTION "public"."_so_moving_invoice_contact"() IS 'schemaops: keeps contact in sync with customer';
REVOKE ALL ON FUNCTION "public"."_so_moving_invoice_contact"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_take_invoice_contact" BEFORE INSERT ON "public"."invoice" FOR EACH ROW WHEN ((NOT (NEW."contact" IS NOT NULL)) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_invoice_contact"();
COMMENT ON TRIGGER "zzz_so_take_invoice_contact" ON "public"."invoice" IS 'schemaops: keeps contact in sync with customer';
CREATE TRIGGER "zzz_so_take_new_invoice_contact" BEFORE UPDATE ON "public"."invoice" FOR EACH ROW WHEN ((OLD."id" IS DISTINCT FROM NEW."id") AND NOT (OLD."contact" IS DISTINCT FROM NEW."contact")) EXECUTE FUNCTION "public"."_so_moving_invoice_contact"();
COMMENT ON TRIGGER "zzz_so_take_new_invoice_contact" ON "public"."invoice" IS 'schemaops: keeps contact in sync with customer';
CREATE TRIGGER "zzz_so_give_back_invoice_contact" AFTER INSERT ON "public"."invoice" FOR EACH ROW WHEN ((NEW."contact" IS NOT NULL) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_invoice_contact"();
COMMENT ON TRIGGER "zzz_so_give_back_invoice_contact" ON "public"."invoice" IS 'schemaops: keeps contact in sync with customer';
CREATE TRIGGER "zzz_so_give_new_back_invoice_contact" AFTER UPDATE ON "public"."invoice" FOR EACH ROW WHEN ((OLD."contact" IS DISTINCT FROM NEW."contact") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_invoice_contact"();
COMMENT ON TRIGGER "zzz_so_give_new_back_invoice_contact" ON "public"."invoice" IS 'schemaops: keeps contact in sync with customer';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_back_invoice_contact" ON "public"."customer";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_invoice_contact" ON "public"."customer";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_invoice_contact" ON "public"."customer";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moved_invoice_contact"();
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_invoice_contact" ON "public"."invoice";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_new_invoice_contact" ON "public"."invoice";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_back_invoice_contact" ON "public"."invoice";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_back_invoice_contact" ON "public"."invoice";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moving_invoice_contact"()
-- ==== backfill
-- moved; ROW EXCLUSIVE public.customer; ROW EXCLUSIVE public.purchase; repeated
UPDATE "public"."purchase" SET "contact" = (
    SELECT "_so_other"."address" FROM "public"."customer" AS "_so_other" WHERE "_so_other"."id" = "purchase"."customer_id" FOR SHARE)
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."purchase"
    WHERE "contact" IS NULL AND EXISTS (
    SELECT FROM "public"."customer" AS "_so_other" WHERE "_so_other"."id" = "purchase"."customer_id" AND ("_so_other"."address" IS NOT NULL)) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("contact" IS NULL AND EXISTS (
    SELECT FROM "public"."customer" AS "_so_other" WHERE "_so_other"."id" = "purchase"."customer_id" AND ("_so_other"."address" IS NOT NULL)) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL);
-- no undo: the value goes with the column that holds it

-- moved; ROW EXCLUSIVE public.customer; ROW EXCLUSIVE public.invoice; repeated
UPDATE "public"."invoice" SET "contact" = (
    SELECT "_so_other"."phone" FROM "public"."customer" AS "_so_other" WHERE "_so_other"."id" = "invoice"."id" FOR SHARE)
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."invoice"
    WHERE "contact" IS NULL AND EXISTS (
    SELECT FROM "public"."customer" AS "_so_other" WHERE "_so_other"."id" = "invoice"."id" AND ("_so_other"."phone" IS NOT NULL)) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("contact" IS NULL AND EXISTS (
    SELECT FROM "public"."customer" AS "_so_other" WHERE "_so_other"."id" = "invoice"."id" AND ("_so_other"."phone" IS NOT NULL)) AND set_config('schemaops.moving', 'backfill', true) IS NOT NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- moved; ACCESS EXCLUSIVE public.customer; ACCESS EXCLUSIVE public.purchase; !lock; !data-dependent
-- gate: (SELECT "_so_other"."id"::text, "_so_other"."address"::text, "_so_own"."contact"::text FROM "public"."purchase" AS "_so_own" JOIN "public"."customer" AS "_so_other" ON "_so_other"."id" = "_so_own"."customer_id"
-- gate:     WHERE "_so_own"."contact" IS DISTINCT FROM "_so_other"."address" LIMIT 6)
-- gate: UNION ALL
-- gate: (SELECT "_so_other"."id"::text, "_so_other"."address"::text, NULL FROM "public"."customer" AS "_so_other" WHERE ("_so_other"."address" IS NOT NULL) AND NOT EXISTS (
-- gate:     SELECT FROM "public"."purchase" AS "_so_own" WHERE "_so_other"."id" = "_so_own"."customer_id") LIMIT 6)
DROP TRIGGER IF EXISTS "zzz_so_take_back_purchase_contact" ON "public"."customer";
DROP TRIGGER IF EXISTS "zzz_so_give_purchase_contact" ON "public"."customer";
DROP TRIGGER IF EXISTS "zzz_so_give_new_purchase_contact" ON "public"."customer";
DROP FUNCTION IF EXISTS "public"."_so_moved_purchase_contact"();
DROP TRIGGER IF EXISTS "zzz_so_take_purchase_contact" ON "public"."purchase";
DROP TRIGGER IF EXISTS "zzz_so_take_new_purchase_contact" ON "public"."purchase";
DROP TRIGGER IF EXISTS "zzz_so_give_back_purchase_contact" ON "public"."purchase";
DROP TRIGGER IF EXISTS "zzz_so_give_new_back_purchase_contact" ON "public"."purchase";
DROP FUNCTION IF EXISTS "public"."_so_moving_purchase_contact"();
ALTER TABLE "public"."customer" RENAME COLUMN "address" TO "_so_old_address";
COMMENT ON COLUMN "public"."customer"."_so_old_address" IS 'schemaops: retired';
CREATE FUNCTION "public"."_so_moved_purchase_contact"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
DECLARE
    held record;
BEGIN
    IF TG_WHEN = 'BEFORE' THEN
        SELECT "_so_other"."contact" AS "c0" INTO held FROM "public"."purchase" AS "_so_other"
            WHERE "_so_other"."customer_id" = NEW."id" AND ("_so_other"."contact" IS NOT NULL) LIMIT 1 FOR SHARE;
        IF FOUND THEN
            NEW."_so_old_address" := held."c0";
        END IF;
        RETURN NEW;
    END IF;
END$so$;
COMMENT ON FUNCTION "public"."_so_moved_purchase_contact"() IS 'schemaops: keeps contact in sync with purchase';
REVOKE ALL ON FUNCTION "public"."_so_moved_purchase_contact"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_take_back_purchase_contact" BEFORE INSERT ON "public"."customer" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_purchase_contact"();
COMMENT ON TRIGGER "zzz_so_take_back_purchase_contact" ON "public"."customer" IS 'schemaops: keeps contact in sync with purchase';
CREATE FUNCTION "public"."_so_moving_purchase_contact"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    UPDATE "public"."customer" AS "_so_other" SET "_so_old_address" = NEW."contact"
        WHERE "_so_other"."id" = NEW."customer_id" AND ("_so_other"."_so_old_address" IS DISTINCT FROM NEW."contact");
    RETURN NULL;
END$so$;
COMMENT ON FUNCTION "public"."_so_moving_purchase_contact"() IS 'schemaops: keeps contact in sync with customer';
REVOKE ALL ON FUNCTION "public"."_so_moving_purchase_contact"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_give_back_purchase_contact" AFTER INSERT ON "public"."purchase" FOR EACH ROW WHEN (NEW."contact" IS NOT NULL) EXECUTE FUNCTION "public"."_so_moving_purchase_contact"();
COMMENT ON TRIGGER "zzz_so_give_back_purchase_contact" ON "public"."purchase" IS 'schemaops: keeps contact in sync with customer';
CREATE TRIGGER "zzz_so_give_new_back_purchase_contact" AFTER UPDATE ON "public"."purchase" FOR EACH ROW WHEN (OLD."contact" IS DISTINCT FROM NEW."contact" OR OLD."customer_id" IS DISTINCT FROM NEW."customer_id") EXECUTE FUNCTION "public"."_so_moving_purchase_contact"();
COMMENT ON TRIGGER "zzz_so_give_new_back_purchase_contact" ON "public"."purchase" IS 'schemaops: keeps contact in sync with customer';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_back_purchase_contact" ON "public"."customer";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moved_purchase_contact"();
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_back_purchase_contact" ON "public"."purchase";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_back_purchase_contact" ON "public"."purchase";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moving_purchase_contact"();
-- undo: ALTER TABLE "public"."customer" RENAME COLUMN "_so_old_address" TO "address";
-- undo: COMMENT ON COLUMN "public"."customer"."address" IS NULL;
-- undo: CREATE FUNCTION "public"."_so_moved_purchase_contact"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: DECLARE
-- undo:     held record;
-- undo: BEGIN
-- undo:     IF TG_WHEN = 'BEFORE' THEN
-- undo:         SELECT "_so_other"."contact" AS "c0" INTO held FROM "public"."purchase" AS "_so_other"
-- undo:             WHERE "_so_other"."customer_id" = NEW."id" AND ("_so_other"."contact" IS NOT NULL) LIMIT 1 FOR SHARE;
-- undo:         IF FOUND THEN
-- undo:             NEW."address" := held."c0";
-- undo:         END IF;
-- undo:         RETURN NEW;
-- undo:     END IF;
-- undo:     UPDATE "public"."purchase" AS "_so_other" SET "contact" = NEW."address"
-- undo:         WHERE "_so_other"."customer_id" = NEW."id" AND ("_so_other"."contact" IS DISTINCT FROM NEW."address");
-- undo:     RETURN NULL;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_moved_purchase_contact"() IS 'schemaops: keeps contact in sync with purchase';
-- undo: REVOKE ALL ON FUNCTION "public"."_so_moved_purchase_contact"() FROM PUBLIC;
-- undo: CREATE TRIGGER "zzz_so_take_back_purchase_contact" BEFORE INSERT ON "public"."customer" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_purchase_contact"();
-- undo: COMMENT ON TRIGGER "zzz_so_take_back_purchase_contact" ON "public"."customer" IS 'schemaops: keeps contact in sync with purchase';
-- undo: CREATE TRIGGER "zzz_so_give_purchase_contact" AFTER INSERT ON "public"."customer" FOR EACH ROW WHEN (NEW."address" IS NOT NULL) EXECUTE FUNCTION "public"."_so_moved_purchase_contact"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_purchase_contact" ON "public"."customer" IS 'schemaops: keeps contact in sync with purchase';
-- undo: CREATE TRIGGER "zzz_so_give_new_purchase_contact" AFTER UPDATE ON "public"."customer" FOR EACH ROW WHEN (OLD."address" IS DISTINCT FROM NEW."address" OR OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_moved_purchase_contact"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_new_purchase_contact" ON "public"."customer" IS 'schemaops: keeps contact in sync with purchase';
-- undo: CREATE FUNCTION "public"."_so_moving_purchase_contact"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: DECLARE
-- undo:     held record;
-- undo: BEGIN
-- undo:     IF TG_WHEN = 'BEFORE' THEN
-- undo:         SELECT "_so_other"."address" AS "c0" INTO held FROM "public"."customer" AS "_so_other"
-- undo:             WHERE "_so_other"."id" = NEW."customer_id" LIMIT 1 FOR SHARE;
-- undo:         IF FOUND THEN
-- undo:             NEW."contact" := held."c0";
-- undo:         END IF;
-- undo:         RETURN NEW;
-- undo:     END IF;
-- undo:     UPDATE "public"."customer" AS "_so_other" SET "address" = NEW."contact"
-- undo:         WHERE "_so_other"."id" = NEW."customer_id" AND ("_so_other"."address" IS DISTINCT FROM NEW."contact");
-- undo:     RETURN NULL;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_moving_purchase_contact"() IS 'schemaops: keeps contact in sync with customer';
-- undo: REVOKE ALL ON FUNCTION "public"."_so_moving_purchase_contact"() FROM PUBLIC;
-- undo: CREATE TRIGGER "zzz_so_take_purchase_contact" BEFORE INSERT ON "public"."purchase" FOR EACH ROW WHEN ((NOT (NEW."contact" IS NOT NULL)) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_purchase_contact"();
-- undo: COMMENT ON TRIGGER "zzz_so_take_purchase_contact" ON "public"."purchase" IS 'schemaops: keeps contact in sync with customer';
-- undo: CREATE TRIGGER "zzz_so_take_new_purchase_contact" BEFORE UPDATE ON "public"."purchase" FOR EACH ROW WHEN ((OLD."customer_id" IS DISTINCT FROM NEW."customer_id") AND NOT (OLD."contact" IS DISTINCT FROM NEW."contact")) EXECUTE FUNCTION "public"."_so_moving_purchase_contact"();
-- undo: COMMENT ON TRIGGER "zzz_so_take_new_purchase_contact" ON "public"."purchase" IS 'schemaops: keeps contact in sync with customer';
-- undo: CREATE TRIGGER "zzz_so_give_back_purchase_contact" AFTER INSERT ON "public"."purchase" FOR EACH ROW WHEN ((NEW."contact" IS NOT NULL) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_purchase_contact"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_back_purchase_contact" ON "public"."purchase" IS 'schemaops: keeps contact in sync with customer';
-- undo: CREATE TRIGGER "zzz_so_give_new_back_purchase_contact" AFTER UPDATE ON "public"."purchase" FOR EACH ROW WHEN ((OLD."contact" IS DISTINCT FROM NEW."contact") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_purchase_contact"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_new_back_purchase_contact" ON "public"."purchase" IS 'schemaops: keeps contact in sync with customer'

-- moved; ACCESS EXCLUSIVE public.customer; ACCESS EXCLUSIVE public.invoice; !lock; !data-dependent
-- gate: (SELECT "_so_other"."id"::text, "_so_other"."phone"::text, "_so_own"."contact"::text FROM "public"."invoice" AS "_so_own" JOIN "public"."customer" AS "_so_other" ON "_so_other"."id" = "_so_own"."id"
-- gate:     WHERE "_so_own"."contact" IS DISTINCT FROM "_so_other"."phone" LIMIT 6)
-- gate: UNION ALL
-- gate: (SELECT "_so_other"."id"::text, "_so_other"."phone"::text, NULL FROM "public"."customer" AS "_so_other" WHERE ("_so_other"."phone" IS NOT NULL) AND NOT EXISTS (
-- gate:     SELECT FROM "public"."invoice" AS "_so_own" WHERE "_so_other"."id" = "_so_own"."id") LIMIT 6)
DROP TRIGGER IF EXISTS "zzz_so_take_back_invoice_contact" ON "public"."customer";
DROP TRIGGER IF EXISTS "zzz_so_give_invoice_contact" ON "public"."customer";
DROP TRIGGER IF EXISTS "zzz_so_give_new_invoice_contact" ON "public"."customer";
DROP FUNCTION IF EXISTS "public"."_so_moved_invoice_contact"();
DROP TRIGGER IF EXISTS "zzz_so_take_invoice_contact" ON "public"."invoice";
DROP TRIGGER IF EXISTS "zzz_so_take_new_invoice_contact" ON "public"."invoice";
DROP TRIGGER IF EXISTS "zzz_so_give_back_invoice_contact" ON "public"."invoice";
DROP TRIGGER IF EXISTS "zzz_so_give_new_back_invoice_contact" ON "public"."invoice";
DROP FUNCTION IF EXISTS "public"."_so_moving_invoice_contact"();
ALTER TABLE "public"."customer" RENAME COLUMN "phone" TO "_so_old_phone";
COMMENT ON COLUMN "public"."customer"."_so_old_phone" IS 'schemaops: retired';
CREATE FUNCTION "public"."_so_moved_invoice_contact"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
DECLARE
    held record;
BEGIN
    IF TG_WHEN = 'BEFORE' THEN
        SELECT "_so_other"."contact" AS "c0" INTO held FROM "public"."invoice" AS "_so_other"
            WHERE "_so_other"."id" = NEW."id" AND ("_so_other"."contact" IS NOT NULL) LIMIT 1 FOR SHARE;
        IF FOUND THEN
            NEW."_so_old_phone" := held."c0";
        END IF;
        RETURN NEW;
    END IF;
END$so$;
COMMENT ON FUNCTION "public"."_so_moved_invoice_contact"() IS 'schemaops: keeps contact in sync with invoice';
REVOKE ALL ON FUNCTION "public"."_so_moved_invoice_contact"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_take_back_invoice_contact" BEFORE INSERT ON "public"."customer" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_invoice_contact"();
COMMENT ON TRIGGER "zzz_so_take_back_invoice_contact" ON "public"."customer" IS 'schemaops: keeps contact in sync with invoice';
CREATE FUNCTION "public"."_so_moving_invoice_contact"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
BEGIN
    UPDATE "public"."customer" AS "_so_other" SET "_so_old_phone" = NEW."contact"
        WHERE "_so_other"."id" = NEW."id" AND ("_so_other"."_so_old_phone" IS DISTINCT FROM NEW."contact");
    RETURN NULL;
END$so$;
COMMENT ON FUNCTION "public"."_so_moving_invoice_contact"() IS 'schemaops: keeps contact in sync with customer';
REVOKE ALL ON FUNCTION "public"."_so_moving_invoice_contact"() FROM PUBLIC;
CREATE TRIGGER "zzz_so_give_back_invoice_contact" AFTER INSERT ON "public"."invoice" FOR EACH ROW WHEN (NEW."contact" IS NOT NULL) EXECUTE FUNCTION "public"."_so_moving_invoice_contact"();
COMMENT ON TRIGGER "zzz_so_give_back_invoice_contact" ON "public"."invoice" IS 'schemaops: keeps contact in sync with customer';
CREATE TRIGGER "zzz_so_give_new_back_invoice_contact" AFTER UPDATE ON "public"."invoice" FOR EACH ROW WHEN (OLD."contact" IS DISTINCT FROM NEW."contact" OR OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_moving_invoice_contact"();
COMMENT ON TRIGGER "zzz_so_give_new_back_invoice_contact" ON "public"."invoice" IS 'schemaops: keeps contact in sync with customer';
-- undo: DROP TRIGGER IF EXISTS "zzz_so_take_back_invoice_contact" ON "public"."customer";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moved_invoice_contact"();
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_back_invoice_contact" ON "public"."invoice";
-- undo: DROP TRIGGER IF EXISTS "zzz_so_give_new_back_invoice_contact" ON "public"."invoice";
-- undo: DROP FUNCTION IF EXISTS "public"."_so_moving_invoice_contact"();
-- undo: ALTER TABLE "public"."customer" RENAME COLUMN "_so_old_phone" TO "phone";
-- undo: COMMENT ON COLUMN "public"."customer"."phone" IS NULL;
-- undo: CREATE FUNCTION "public"."_so_moved_invoice_contact"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: DECLARE
-- undo:     held record;
-- undo: BEGIN
-- undo:     IF TG_WHEN = 'BEFORE' THEN
-- undo:         SELECT "_so_other"."contact" AS "c0" INTO held FROM "public"."invoice" AS "_so_other"
-- undo:             WHERE "_so_other"."id" = NEW."id" AND ("_so_other"."contact" IS NOT NULL) LIMIT 1 FOR SHARE;
-- undo:         IF FOUND THEN
-- undo:             NEW."phone" := held."c0";
-- undo:         END IF;
-- undo:         RETURN NEW;
-- undo:     END IF;
-- undo:     UPDATE "public"."invoice" AS "_so_other" SET "contact" = NEW."phone"
-- undo:         WHERE "_so_other"."id" = NEW."id" AND ("_so_other"."contact" IS DISTINCT FROM NEW."phone");
-- undo:     RETURN NULL;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_moved_invoice_contact"() IS 'schemaops: keeps contact in sync with invoice';
-- undo: REVOKE ALL ON FUNCTION "public"."_so_moved_invoice_contact"() FROM PUBLIC;
-- undo: CREATE TRIGGER "zzz_so_take_back_invoice_contact" BEFORE INSERT ON "public"."customer" FOR EACH ROW EXECUTE FUNCTION "public"."_so_moved_invoice_contact"();
-- undo: COMMENT ON TRIGGER "zzz_so_take_back_invoice_contact" ON "public"."customer" IS 'schemaops: keeps contact in sync with invoice';
-- undo: CREATE TRIGGER "zzz_so_give_invoice_contact" AFTER INSERT ON "public"."customer" FOR EACH ROW WHEN (NEW."phone" IS NOT NULL) EXECUTE FUNCTION "public"."_so_moved_invoice_contact"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_invoice_contact" ON "public"."customer" IS 'schemaops: keeps contact in sync with invoice';
-- undo: CREATE TRIGGER "zzz_so_give_new_invoice_contact" AFTER UPDATE ON "public"."customer" FOR EACH ROW WHEN (OLD."phone" IS DISTINCT FROM NEW."phone" OR OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "public"."_so_moved_invoice_contact"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_new_invoice_contact" ON "public"."customer" IS 'schemaops: keeps contact in sync with invoice';
-- undo: CREATE FUNCTION "public"."_so_moving_invoice_contact"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: DECLARE
-- undo:     held record;
-- undo: BEGIN
-- undo:     IF TG_WHEN = 'BEFORE' THEN
-- undo:         SELECT "_so_other"."phone" AS "c0" INTO held FROM "public"."customer" AS "_so_other"
-- undo:             WHERE "_so_other"."id" = NEW."id" LIMIT 1 FOR SHARE;
-- undo:         IF FOUND THEN
-- undo:             NEW."contact" := held."c0";
-- undo:         END IF;
-- undo:         RETURN NEW;
-- undo:     END IF;
-- undo:     UPDATE "public"."customer" AS "_so_other" SET "phone" = NEW."contact"
-- undo:         WHERE "_so_other"."id" = NEW."id" AND ("_so_other"."phone" IS DISTINCT FROM NEW."contact");
-- undo:     RETURN NULL;
-- undo: END$so$;
-- undo: COMMENT ON FUNCTION "public"."_so_moving_invoice_contact"() IS 'schemaops: keeps contact in sync with customer';
-- undo: REVOKE ALL ON FUNCTION "public"."_so_moving_invoice_contact"() FROM PUBLIC;
-- undo: CREATE TRIGGER "zzz_so_take_invoice_contact" BEFORE INSERT ON "public"."invoice" FOR EACH ROW WHEN ((NOT (NEW."contact" IS NOT NULL)) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_invoice_contact"();
-- undo: COMMENT ON TRIGGER "zzz_so_take_invoice_contact" ON "public"."invoice" IS 'schemaops: keeps contact in sync with customer';
-- undo: CREATE TRIGGER "zzz_so_take_new_invoice_contact" BEFORE UPDATE ON "public"."invoice" FOR EACH ROW WHEN ((OLD."id" IS DISTINCT FROM NEW."id") AND NOT (OLD."contact" IS DISTINCT FROM NEW."contact")) EXECUTE FUNCTION "public"."_so_moving_invoice_contact"();
-- undo: COMMENT ON TRIGGER "zzz_so_take_new_invoice_contact" ON "public"."invoice" IS 'schemaops: keeps contact in sync with customer';
-- undo: CREATE TRIGGER "zzz_so_give_back_invoice_contact" AFTER INSERT ON "public"."invoice" FOR EACH ROW WHEN ((NEW."contact" IS NOT NULL) AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_invoice_contact"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_back_invoice_contact" ON "public"."invoice" IS 'schemaops: keeps contact in sync with customer';
-- undo: CREATE TRIGGER "zzz_so_give_new_back_invoice_contact" AFTER UPDATE ON "public"."invoice" FOR EACH ROW WHEN ((OLD."contact" IS DISTINCT FROM NEW."contact") AND current_setting('schemaops.moving', true) IS DISTINCT FROM 'backfill') EXECUTE FUNCTION "public"."_so_moving_invoice_contact"();
-- undo: COMMENT ON TRIGGER "zzz_so_give_new_back_invoice_contact" ON "public"."invoice" IS 'schemaops: keeps contact in sync with customer'
-- ==== purge
-- moved; ACCESS EXCLUSIVE public.customer; ACCESS EXCLUSIVE public.purchase; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_take_back_purchase_contact" ON "public"."customer";
DROP FUNCTION IF EXISTS "public"."_so_moved_purchase_contact"();
DROP TRIGGER IF EXISTS "zzz_so_give_back_purchase_contact" ON "public"."purchase";
DROP TRIGGER IF EXISTS "zzz_so_give_new_back_purchase_contact" ON "public"."purchase";
DROP FUNCTION IF EXISTS "public"."_so_moving_purchase_contact"();
ALTER TABLE "public"."customer" DROP COLUMN "_so_old_address";
-- no undo: the values are gone

-- moved; ACCESS EXCLUSIVE public.customer; ACCESS EXCLUSIVE public.invoice; !lock; !data-loss; !irreversible
DROP TRIGGER IF EXISTS "zzz_so_take_back_invoice_contact" ON "public"."customer";
DROP FUNCTION IF EXISTS "public"."_so_moved_invoice_contact"();
DROP TRIGGER IF EXISTS "zzz_so_give_back_invoice_contact" ON "public"."invoice";
DROP TRIGGER IF EXISTS "zzz_so_give_new_back_invoice_contact" ON "public"."invoice";
DROP FUNCTION IF EXISTS "public"."_so_moving_invoice_contact"();
ALTER TABLE "public"."customer" DROP COLUMN "_so_old_phone";
-- no undo: the values are gone
