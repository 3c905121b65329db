-- ==== contract
-- direct; SHARE ROW EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ENABLE TRIGGER "g";
-- undo: ALTER TABLE "public"."p" DISABLE TRIGGER "g"
