-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.t
ALTER TABLE "public"."t" RESET (autovacuum_vacuum_cost_delay, toast.autovacuum_vacuum_threshold);
ALTER TABLE "public"."t" SET (fillfactor=70, toast.autovacuum_enabled=false);
-- undo: ALTER TABLE "public"."t" RESET (fillfactor, toast.autovacuum_enabled);
-- undo: ALTER TABLE "public"."t" SET (autovacuum_vacuum_cost_delay=1.5, toast.autovacuum_vacuum_threshold=100)
