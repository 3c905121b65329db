-- ==== expand
-- index; ACCESS EXCLUSIVE public.p; !lock; !scan; !blocking-build
DROP INDEX "public"."p_a";
CREATE INDEX "p_a" ON ONLY "public"."p" USING btree (a, id);
CREATE INDEX "p1_a_id_idx" ON "public"."p1" USING btree (a, id);
CREATE INDEX "p2_a_id_idx" ON "public"."p2" USING btree (a, id);
ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p2_a_id_idx";
ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p1_a_id_idx";
-- undo: DROP INDEX "public"."p_a";
-- undo: CREATE INDEX "p_a" ON ONLY "public"."p" USING btree (a);
-- undo: CREATE INDEX "p1_a_idx" ON "public"."p1" USING btree (a);
-- undo: CREATE INDEX "p2_a_idx" ON "public"."p2" USING btree (a);
-- undo: ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p2_a_idx";
-- undo: ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p1_a_idx"
