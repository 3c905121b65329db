-- ==== expand
-- index; SHARE ROW EXCLUSIVE public.m; !lock; !scan; !blocking-build
CREATE INDEX "m_a" ON "public"."m" USING btree (a);
-- undo: DROP INDEX "public"."m_a"
