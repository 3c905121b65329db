-- ==== contract
-- security_label; SHARE UPDATE EXCLUSIVE public.customer
SECURITY LABEL FOR "guard" ON COLUMN "public"."customer"."born" IS NULL;
-- undo: SECURITY LABEL FOR "guard" ON COLUMN "public"."customer"."born" IS 'MASKED'

-- security_label; SHARE UPDATE EXCLUSIVE public.customer
SECURITY LABEL FOR "other" ON COLUMN "public"."customer"."born" IS 'it''s';
-- undo: SECURITY LABEL FOR "other" ON COLUMN "public"."customer"."born" IS NULL

-- security_label; SHARE UPDATE EXCLUSIVE public.customer
SECURITY LABEL FOR "guard" ON COLUMN "public"."customer"."mail" IS 'MASKED WITH FUNCTION f()';
-- undo: SECURITY LABEL FOR "guard" ON COLUMN "public"."customer"."mail" IS 'MASKED WITH VALUE NULL'
