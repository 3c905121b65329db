-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.t
ALTER TABLE "public"."t" RESET (autovacuum_enabled, fillfactor);
-- undo: ALTER TABLE "public"."t" SET (fillfactor=70, autovacuum_enabled=false)
