-- ==== expand
-- index; SHARE ROW EXCLUSIVE public.p; !lock; !scan; !blocking-build
CREATE UNIQUE INDEX "p_a" ON "public"."p" USING btree (id, a);
-- undo: DROP INDEX "public"."p_a"
