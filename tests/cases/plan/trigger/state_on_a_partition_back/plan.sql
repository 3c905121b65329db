-- ==== contract
-- direct; SHARE ROW EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ENABLE TRIGGER "g";
-- undo: ALTER TABLE "public"."p" ENABLE TRIGGER "g";
-- undo: ALTER TABLE ONLY "public"."p1" DISABLE TRIGGER "g";
-- undo: ALTER TABLE ONLY "public"."p21" ENABLE ALWAYS TRIGGER "g"
