-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.m
COMMENT ON COLUMN "public"."m"."a" IS NULL;
ALTER MATERIALIZED VIEW "public"."m" RESET (fillfactor);
ALTER MATERIALIZED VIEW "public"."m" ALTER COLUMN "a" SET STATISTICS -1;
-- undo: COMMENT ON COLUMN "public"."m"."a" IS 'said';
-- undo: ALTER MATERIALIZED VIEW "public"."m" SET (fillfactor=70);
-- undo: ALTER MATERIALIZED VIEW "public"."m" ALTER COLUMN "a" SET STATISTICS 70
