-- ==== contract
-- index; SHARE public.p; !lock
CREATE UNIQUE INDEX "_so_new_p_a" ON ONLY "public"."p" USING btree (id, a);
-- undo: DROP INDEX IF EXISTS "public"."_so_new_p_a"

-- index; SHARE other.p1; !lock
CREATE UNIQUE INDEX "_so_new_p1_id_a_idx" ON ONLY "other"."p1" USING btree (id, a);
-- undo: DROP INDEX IF EXISTS "other"."_so_new_p1_id_a_idx"

-- index; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_p1_id_a_idx" ON "public"."p1" USING btree (id, a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_p1_id_a_idx"

-- index; SHARE UPDATE EXCLUSIVE other.p11; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_p11_id_a_idx" ON "other"."p11" USING btree (id, a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "other"."_so_new_p11_id_a_idx"

-- index; SHARE UPDATE EXCLUSIVE other.p12; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_p12_id_a_idx" ON "other"."p12" USING btree (id, a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "other"."_so_new_p12_id_a_idx"

-- index; ACCESS SHARE public.p; ACCESS SHARE other.p1; ACCESS SHARE public.p1; ACCESS SHARE other.p11; ACCESS SHARE other.p12
ALTER INDEX "other"."_so_new_p1_id_a_idx" ATTACH PARTITION "other"."_so_new_p12_id_a_idx";
ALTER INDEX "other"."_so_new_p1_id_a_idx" ATTACH PARTITION "other"."_so_new_p11_id_a_idx";
ALTER INDEX "public"."_so_new_p_a" ATTACH PARTITION "public"."_so_new_p1_id_a_idx";
ALTER INDEX "public"."_so_new_p_a" ATTACH PARTITION "other"."_so_new_p1_id_a_idx";
-- undo: DROP INDEX IF EXISTS "public"."_so_new_p_a"

-- index
ALTER INDEX "public"."p_a" RENAME TO "_so_old_p_a";
ALTER INDEX "other"."p1_id_a_idx" RENAME TO "_so_old_p1_id_a_idx";
ALTER INDEX "public"."p1_id_a_idx" RENAME TO "_so_old_p1_id_a_idx";
ALTER INDEX "other"."p11_id_a_idx" RENAME TO "_so_old_p11_id_a_idx";
ALTER INDEX "other"."p12_id_a_idx" RENAME TO "_so_old_p12_id_a_idx";
ALTER INDEX "public"."_so_new_p_a" RENAME TO "p_a";
ALTER INDEX "other"."_so_new_p1_id_a_idx" RENAME TO "p1_id_a_idx";
ALTER INDEX "public"."_so_new_p1_id_a_idx" RENAME TO "p1_id_a_idx";
ALTER INDEX "other"."_so_new_p11_id_a_idx" RENAME TO "p11_id_a_idx";
ALTER INDEX "other"."_so_new_p12_id_a_idx" RENAME TO "p12_id_a_idx";
-- undo: ALTER INDEX "public"."p_a" RENAME TO "_so_new_p_a";
-- undo: ALTER INDEX "other"."p1_id_a_idx" RENAME TO "_so_new_p1_id_a_idx";
-- undo: ALTER INDEX "public"."p1_id_a_idx" RENAME TO "_so_new_p1_id_a_idx";
-- undo: ALTER INDEX "other"."p11_id_a_idx" RENAME TO "_so_new_p11_id_a_idx";
-- undo: ALTER INDEX "other"."p12_id_a_idx" RENAME TO "_so_new_p12_id_a_idx";
-- undo: ALTER INDEX "public"."_so_old_p_a" RENAME TO "p_a";
-- undo: ALTER INDEX "other"."_so_old_p1_id_a_idx" RENAME TO "p1_id_a_idx";
-- undo: ALTER INDEX "public"."_so_old_p1_id_a_idx" RENAME TO "p1_id_a_idx";
-- undo: ALTER INDEX "other"."_so_old_p11_id_a_idx" RENAME TO "p11_id_a_idx";
-- undo: ALTER INDEX "other"."_so_old_p12_id_a_idx" RENAME TO "p12_id_a_idx"

-- index
SELECT 1;
-- undo: ALTER INDEX "other"."_so_old_p1_id_a_idx" ATTACH PARTITION "other"."_so_old_p12_id_a_idx";
-- undo: ALTER INDEX "other"."_so_old_p1_id_a_idx" ATTACH PARTITION "other"."_so_old_p11_id_a_idx";
-- undo: ALTER INDEX "public"."_so_old_p_a" ATTACH PARTITION "public"."_so_old_p1_id_a_idx";
-- undo: ALTER INDEX "public"."_so_old_p_a" ATTACH PARTITION "other"."_so_old_p1_id_a_idx"

-- index; SHARE UPDATE EXCLUSIVE public.p1; no transaction
SELECT 1;
-- undo: CREATE INDEX CONCURRENTLY "_so_old_p1_id_a_idx" ON "public"."p1" USING btree (id, a)

-- index; SHARE UPDATE EXCLUSIVE other.p11; no transaction
SELECT 1;
-- undo: CREATE INDEX CONCURRENTLY "_so_old_p11_id_a_idx" ON "other"."p11" USING btree (id, a)

-- index; SHARE UPDATE EXCLUSIVE other.p12; no transaction
SELECT 1;
-- undo: CREATE INDEX CONCURRENTLY "_so_old_p12_id_a_idx" ON "other"."p12" USING btree (id, a)

-- index; ACCESS EXCLUSIVE public.p; !lock
DROP INDEX "public"."_so_old_p_a";
-- undo: CREATE INDEX "_so_old_p_a" ON ONLY "public"."p" USING btree (id, a);
-- undo: CREATE INDEX "_so_old_p1_id_a_idx" ON ONLY "other"."p1" USING btree (id, a)
