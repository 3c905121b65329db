-- ==== expand
-- partition; SHARE UPDATE EXCLUSIVE public.p
CREATE TABLE "public"."p3" (LIKE "public"."p" INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED INCLUDING STORAGE INCLUDING COMPRESSION);
ALTER TABLE "public"."p" ATTACH PARTITION "public"."p3" FOR VALUES FROM (200) TO (300);
-- undo: DROP TABLE "public"."p3"

-- direct
ALTER INDEX "public"."p3_a_idx" SET (fillfactor=70);
COMMENT ON INDEX "public"."p3_a_idx" IS 'comes along';
-- undo: ALTER INDEX "public"."p3_a_idx" RESET (fillfactor);
-- undo: COMMENT ON INDEX "public"."p3_a_idx" IS NULL
