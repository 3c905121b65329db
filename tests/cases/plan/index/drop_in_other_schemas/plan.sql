-- ==== contract
-- index
SELECT 1;
-- undo: ALTER INDEX "other"."p1_lower_idx" ATTACH PARTITION "other"."p12_lower_idx";
-- undo: ALTER INDEX "other"."p1_lower_idx" ATTACH PARTITION "other"."p11_lower_idx";
-- undo: ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p1_lower_idx";
-- undo: ALTER INDEX "public"."p_a" ATTACH PARTITION "other"."p1_lower_idx";
-- undo: ALTER INDEX "public"."p_a" ALTER COLUMN 1 SET STATISTICS 300;
-- undo: COMMENT ON INDEX "public"."p_a" IS 'old'

-- index; SHARE UPDATE EXCLUSIVE public.p1; no transaction
SELECT 1;
-- undo: CREATE INDEX CONCURRENTLY "p1_lower_idx" ON "public"."p1" USING btree (lower(a))

-- index; SHARE UPDATE EXCLUSIVE other.p11; no transaction
SELECT 1;
-- undo: CREATE INDEX CONCURRENTLY "p11_lower_idx" ON "other"."p11" USING btree (lower(a))

-- index; SHARE UPDATE EXCLUSIVE other.p12; no transaction
SELECT 1;
-- undo: CREATE INDEX CONCURRENTLY "p12_lower_idx" ON "other"."p12" USING btree (lower(a))

-- index; ACCESS EXCLUSIVE public.p; !lock
DROP INDEX "public"."p_a";
-- undo: CREATE INDEX "p_a" ON ONLY "public"."p" USING btree (lower(a));
-- undo: CREATE INDEX "p1_lower_idx" ON ONLY "other"."p1" USING btree (lower(a))
