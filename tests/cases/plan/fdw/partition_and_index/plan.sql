-- ==== expand
-- index; SHARE ROW EXCLUSIVE public.p; !lock; !scan; !blocking-build
CREATE INDEX "p1_a_idx" ON "public"."p1" USING btree (a);
CREATE INDEX "p_a" ON "public"."p" USING btree (a);
-- undo: DROP INDEX "public"."p_a"
