-- ==== expand
-- index; SHARE public.p; !lock
CREATE INDEX "_so_new_p_a" ON ONLY "public"."p" USING btree (a) WITH (fillfactor=70);
-- undo: DROP INDEX IF EXISTS "public"."_so_new_p_a"

-- index; SHARE UPDATE EXCLUSIVE public.p1; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_p1_a_idx" ON "public"."p1" USING btree (a) WITH (fillfactor=70);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_p1_a_idx"

-- index; SHARE public.p2; !lock
CREATE INDEX "_so_new_p2_a_idx" ON ONLY "public"."p2" USING btree (a) WITH (fillfactor=70);
-- undo: DROP INDEX IF EXISTS "public"."_so_new_p2_a_idx"

-- index; SHARE UPDATE EXCLUSIVE public.p21; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_p21_a_idx" ON "public"."p21" USING btree (a) WITH (fillfactor=70);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_p21_a_idx"

-- index; ACCESS SHARE public.p; ACCESS SHARE public.p1; ACCESS SHARE public.p2; ACCESS SHARE public.p21
ALTER INDEX "public"."_so_new_p2_a_idx" ATTACH PARTITION "public"."_so_new_p21_a_idx";
ALTER INDEX "public"."_so_new_p_a" ATTACH PARTITION "public"."_so_new_p2_a_idx";
ALTER INDEX "public"."_so_new_p_a" ATTACH PARTITION "public"."_so_new_p1_a_idx";
-- undo: DROP INDEX IF EXISTS "public"."_so_new_p_a"
-- ==== contract
-- index
ALTER INDEX "public"."p_a" RENAME TO "_so_old_p_a";
ALTER INDEX "public"."p1_a_idx" RENAME TO "_so_old_p1_a_idx";
ALTER INDEX "public"."p2_a_idx" RENAME TO "_so_old_p2_a_idx";
ALTER INDEX "public"."p21_a_idx" RENAME TO "_so_old_p21_a_idx";
ALTER INDEX "public"."_so_new_p_a" RENAME TO "p_a";
ALTER INDEX "public"."_so_new_p1_a_idx" RENAME TO "p1_a_idx";
ALTER INDEX "public"."_so_new_p2_a_idx" RENAME TO "p2_a_idx";
ALTER INDEX "public"."_so_new_p21_a_idx" RENAME TO "p21_a_idx";
-- undo: ALTER INDEX "public"."p_a" RENAME TO "_so_new_p_a";
-- undo: ALTER INDEX "public"."p1_a_idx" RENAME TO "_so_new_p1_a_idx";
-- undo: ALTER INDEX "public"."p2_a_idx" RENAME TO "_so_new_p2_a_idx";
-- undo: ALTER INDEX "public"."p21_a_idx" RENAME TO "_so_new_p21_a_idx";
-- undo: ALTER INDEX "public"."_so_old_p_a" RENAME TO "p_a";
-- undo: ALTER INDEX "public"."_so_old_p1_a_idx" RENAME TO "p1_a_idx";
-- undo: ALTER INDEX "public"."_so_old_p2_a_idx" RENAME TO "p2_a_idx";
-- undo: ALTER INDEX "public"."_so_old_p21_a_idx" RENAME TO "p21_a_idx"

-- index
SELECT 1;
-- undo: ALTER INDEX "public"."_so_old_p2_a_idx" ATTACH PARTITION "public"."_so_old_p21_a_idx";
-- undo: ALTER INDEX "public"."_so_old_p_a" ATTACH PARTITION "public"."_so_old_p2_a_idx";
-- undo: ALTER INDEX "public"."_so_old_p_a" ATTACH PARTITION "public"."_so_old_p1_a_idx"

-- index; SHARE UPDATE EXCLUSIVE public.p1; no transaction
SELECT 1;
-- undo: CREATE INDEX CONCURRENTLY "_so_old_p1_a_idx" ON "public"."p1" USING btree (a)

-- index; SHARE UPDATE EXCLUSIVE public.p21; no transaction
SELECT 1;
-- undo: CREATE INDEX CONCURRENTLY "_so_old_p21_a_idx" ON "public"."p21" USING btree (a)

-- index; ACCESS EXCLUSIVE public.p; !lock
DROP INDEX "public"."_so_old_p_a";
-- undo: CREATE INDEX "_so_old_p_a" ON ONLY "public"."p" USING btree (a);
-- undo: CREATE INDEX "_so_old_p2_a_idx" ON ONLY "public"."p2" USING btree (a)
