-- ==== contract
-- index; ACCESS EXCLUSIVE public.p; !lock
DROP INDEX "public"."p_a";
-- undo: CREATE UNIQUE INDEX "p_a" ON ONLY "public"."p" USING btree (id, a);
-- undo: CREATE UNIQUE INDEX "p1_id_a_idx" ON "public"."p1" USING btree (id, a);
-- undo: CREATE UNIQUE INDEX "p2_id_a_idx" ON "public"."p2" USING btree (id, a);
-- undo: ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p2_id_a_idx";
-- undo: ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p1_id_a_idx"
