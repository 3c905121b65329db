-- ==== contract
-- direct; SHARE ROW EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ENABLE TRIGGER "g";
ALTER TABLE ONLY "public"."p1" DISABLE TRIGGER "g";
ALTER TABLE ONLY "public"."p21" ENABLE ALWAYS TRIGGER "g";
-- undo: ALTER TABLE "public"."p" ENABLE TRIGGER "g"
