-- ==== contract
-- security_label; SHARE UPDATE EXCLUSIVE public.customer
SECURITY LABEL FOR "guard" ON COLUMN "public"."customer"."mail" IS NULL;
-- undo: SECURITY LABEL FOR "guard" ON COLUMN "public"."customer"."mail" IS 'MASKED WITH VALUE NULL'
