-- ==== expand
-- index; ACCESS EXCLUSIVE public.m; !lock; !scan; !blocking-build
DROP INDEX "public"."m_a";
CREATE INDEX "m_a" ON "public"."m" USING btree (n);
-- undo: DROP INDEX "public"."m_a";
-- undo: CREATE INDEX "m_a" ON "public"."m" USING btree (a)
