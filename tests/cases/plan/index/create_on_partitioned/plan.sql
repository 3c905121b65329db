-- ==== expand
-- index; SHARE ROW EXCLUSIVE public.p; !lock; !scan; !blocking-build
CREATE INDEX "p_a" ON "public"."p" USING btree (a);
-- undo: DROP INDEX "public"."p_a"
