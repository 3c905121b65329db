-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.t
ALTER TABLE "public"."t" RESET (fillfactor, toast.autovacuum_enabled);
ALTER TABLE "public"."t" SET (autovacuum_vacuum_cost_delay=1.5, toast.autovacuum_vacuum_threshold=100);
-- undo: ALTER TABLE "public"."t" RESET (autovacuum_vacuum_cost_delay, toast.autovacuum_vacuum_threshold);
-- undo: ALTER TABLE "public"."t" SET (fillfactor=70, toast.autovacuum_enabled=false)
