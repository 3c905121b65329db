-- ==== contract
-- index; ACCESS EXCLUSIVE public.p; !lock
DROP INDEX "public"."p_a";
-- undo: CREATE INDEX "p1_a_idx" ON "public"."p1" USING btree (a);
-- undo: CREATE INDEX "p_a" ON "public"."p" USING btree (a)
