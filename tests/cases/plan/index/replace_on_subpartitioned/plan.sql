-- ==== expand
-- index; SHARE public.p; !lock
CREATE INDEX "_so_new_p_a" ON ONLY "public"."p" USING btree (upper(a), b) WHERE (b <> ''::text);
-- undo: DROP INDEX IF EXISTS "public"."_so_new_p_a"

-- index; SHARE other.p1; !lock
CREATE INDEX "_so_new_p1_upper_b_idx" ON ONLY "other"."p1" USING btree (upper(a), b) WHERE (b <> ''::text);
-- undo: DROP INDEX IF EXISTS "other"."_so_new_p1_upper_b_idx"

-- index; SHARE UPDATE EXCLUSIVE public.p1; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_p1_upper_b_idx" ON "public"."p1" USING btree (upper(a), b) WHERE (b <> ''::text);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_p1_upper_b_idx"

-- index; SHARE UPDATE EXCLUSIVE other.p11; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_p11_upper_b_idx" ON "other"."p11" USING btree (upper(a), b) WHERE (b <> ''::text);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "other"."_so_new_p11_upper_b_idx"

-- index; SHARE UPDATE EXCLUSIVE other.p12; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_p12_upper_b_idx" ON "other"."p12" USING btree (upper(a), b) WHERE (b <> ''::text);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "other"."_so_new_p12_upper_b_idx"

-- index; ACCESS SHARE public.p; ACCESS SHARE other.p1; ACCESS SHARE public.p1; ACCESS SHARE other.p11; ACCESS SHARE other.p12
ALTER INDEX "other"."_so_new_p1_upper_b_idx" ATTACH PARTITION "other"."_so_new_p12_upper_b_idx";
ALTER INDEX "other"."_so_new_p1_upper_b_idx" ATTACH PARTITION "other"."_so_new_p11_upper_b_idx";
ALTER INDEX "public"."_so_new_p_a" ATTACH PARTITION "public"."_so_new_p1_upper_b_idx";
ALTER INDEX "public"."_so_new_p_a" ATTACH PARTITION "other"."_so_new_p1_upper_b_idx";
ALTER INDEX "public"."_so_new_p_a" ALTER COLUMN 1 SET STATISTICS 500;
-- undo: DROP INDEX IF EXISTS "public"."_so_new_p_a"
-- ==== contract
-- index
ALTER INDEX "public"."p_a" RENAME TO "_so_old_p_a";
ALTER INDEX "other"."p1_lower_idx" RENAME TO "_so_old_p1_lower_idx";
ALTER INDEX "public"."p1_lower_idx" RENAME TO "_so_old_p1_lower_idx";
ALTER INDEX "other"."p11_lower_idx" RENAME TO "_so_old_p11_lower_idx";
ALTER INDEX "other"."p12_lower_idx" RENAME TO "_so_old_p12_lower_idx";
ALTER INDEX "public"."_so_new_p_a" RENAME TO "p_a";
ALTER INDEX "other"."_so_new_p1_upper_b_idx" RENAME TO "p1_upper_b_idx";
ALTER INDEX "public"."_so_new_p1_upper_b_idx" RENAME TO "p1_upper_b_idx";
ALTER INDEX "other"."_so_new_p11_upper_b_idx" RENAME TO "p11_upper_b_idx";
ALTER INDEX "other"."_so_new_p12_upper_b_idx" RENAME TO "p12_upper_b_idx";
-- undo: ALTER INDEX "public"."p_a" RENAME TO "_so_new_p_a";
-- undo: ALTER INDEX "other"."p1_upper_b_idx" RENAME TO "_so_new_p1_upper_b_idx";
-- undo: ALTER INDEX "public"."p1_upper_b_idx" RENAME TO "_so_new_p1_upper_b_idx";
-- undo: ALTER INDEX "other"."p11_upper_b_idx" RENAME TO "_so_new_p11_upper_b_idx";
-- undo: ALTER INDEX "other"."p12_upper_b_idx" RENAME TO "_so_new_p12_upper_b_idx";
-- undo: ALTER INDEX "public"."_so_old_p_a" RENAME TO "p_a";
-- undo: ALTER INDEX "other"."_so_old_p1_lower_idx" RENAME TO "p1_lower_idx";
-- undo: ALTER INDEX "public"."_so_old_p1_lower_idx" RENAME TO "p1_lower_idx";
-- undo: ALTER INDEX "other"."_so_old_p11_lower_idx" RENAME TO "p11_lower_idx";
-- undo: ALTER INDEX "other"."_so_old_p12_lower_idx" RENAME TO "p12_lower_idx"

-- index
SELECT 1;
-- undo: ALTER INDEX "other"."_so_old_p1_lower_idx" ATTACH PARTITION "other"."_so_old_p12_lower_idx";
-- undo: ALTER INDEX "other"."_so_old_p1_lower_idx" ATTACH PARTITION "other"."_so_old_p11_lower_idx";
-- undo: ALTER INDEX "public"."_so_old_p_a" ATTACH PARTITION "public"."_so_old_p1_lower_idx";
-- undo: ALTER INDEX "public"."_so_old_p_a" ATTACH PARTITION "other"."_so_old_p1_lower_idx";
-- undo: ALTER INDEX "public"."_so_old_p_a" ALTER COLUMN 1 SET STATISTICS 300;
-- undo: COMMENT ON INDEX "public"."_so_old_p_a" IS 'old'

-- index; SHARE UPDATE EXCLUSIVE public.p1; no transaction
SELECT 1;
-- undo: CREATE INDEX CONCURRENTLY "_so_old_p1_lower_idx" ON "public"."p1" USING btree (lower(a))

-- index; SHARE UPDATE EXCLUSIVE other.p11; no transaction
SELECT 1;
-- undo: CREATE INDEX CONCURRENTLY "_so_old_p11_lower_idx" ON "other"."p11" USING btree (lower(a))

-- index; SHARE UPDATE EXCLUSIVE other.p12; no transaction
SELECT 1;
-- undo: CREATE INDEX CONCURRENTLY "_so_old_p12_lower_idx" ON "other"."p12" USING btree (lower(a))

-- index; ACCESS EXCLUSIVE public.p; !lock
DROP INDEX "public"."_so_old_p_a";
-- undo: CREATE INDEX "_so_old_p_a" ON ONLY "public"."p" USING btree (lower(a));
-- undo: CREATE INDEX "_so_old_p1_lower_idx" ON ONLY "other"."p1" USING btree (lower(a))

-- index
COMMENT ON INDEX "public"."p_a" IS 'new';
ALTER INDEX "public"."p_a" ALTER COLUMN 1 SET STATISTICS 500;
-- no undo: the comment goes with the index
