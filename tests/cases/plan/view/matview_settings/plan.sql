-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.m
COMMENT ON COLUMN "public"."m"."a" IS 'said';
ALTER MATERIALIZED VIEW "public"."m" SET (fillfactor=70);
ALTER MATERIALIZED VIEW "public"."m" ALTER COLUMN "a" SET STATISTICS 70;
-- undo: COMMENT ON COLUMN "public"."m"."a" IS NULL;
-- undo: ALTER MATERIALIZED VIEW "public"."m" RESET (fillfactor);
-- undo: ALTER MATERIALIZED VIEW "public"."m" ALTER COLUMN "a" SET STATISTICS -1
