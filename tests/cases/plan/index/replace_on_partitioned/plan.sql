-- ==== expand
-- index; ACCESS EXCLUSIVE public.p; !lock; !scan; !blocking-build
DROP INDEX "public"."p_a";
CREATE INDEX "p_a" ON "public"."p" USING btree (a, id);
-- undo: DROP INDEX "public"."p_a";
-- undo: CREATE INDEX "p_a" ON "public"."p" USING btree (a)
