-- ==== expand
-- direct; SHARE ROW EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ENABLE ALWAYS TRIGGER "g";
-- undo: ALTER TABLE "public"."t" ENABLE TRIGGER "g"
