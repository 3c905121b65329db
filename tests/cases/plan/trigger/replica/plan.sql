-- ==== contract
-- direct; SHARE ROW EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ENABLE REPLICA TRIGGER "g";
-- undo: ALTER TABLE "public"."t" ENABLE TRIGGER "g"
