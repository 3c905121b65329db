-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.m
ALTER MATERIALIZED VIEW "public"."m" RESET (toast.autovacuum_enabled);
ALTER MATERIALIZED VIEW "public"."m" SET (fillfactor=70);
-- undo: ALTER MATERIALIZED VIEW "public"."m" SET (fillfactor=70, toast.autovacuum_enabled=off)

-- direct; SHARE UPDATE EXCLUSIVE public.n
ALTER MATERIALIZED VIEW "public"."n" SET (toast.autovacuum_vacuum_threshold=100);
-- undo: ALTER MATERIALIZED VIEW "public"."n" RESET (toast.autovacuum_vacuum_threshold)
