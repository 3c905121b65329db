-- ==== expand
-- direct; SHARE ROW EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DISABLE TRIGGER "g";
-- undo: ALTER TABLE "public"."t" ENABLE REPLICA TRIGGER "g"
