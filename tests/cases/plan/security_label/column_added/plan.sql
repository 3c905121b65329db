-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.customer; !lock
ALTER TABLE "public"."customer" ADD COLUMN "phone" text;
-- undo: ALTER TABLE "public"."customer" DROP COLUMN "phone"

-- security_label; SHARE UPDATE EXCLUSIVE public.customer
SECURITY LABEL FOR "guard" ON COLUMN "public"."customer"."phone" IS 'MASKED';
-- undo: SECURITY LABEL FOR "guard" ON COLUMN "public"."customer"."phone" IS NULL
