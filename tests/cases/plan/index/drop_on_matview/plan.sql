-- ==== contract
-- index; ACCESS EXCLUSIVE public.m; !lock
DROP INDEX "public"."m_a";
-- undo: CREATE INDEX "m_a" ON "public"."m" USING btree (a)
