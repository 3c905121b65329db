-- ==== contract
-- index; ACCESS EXCLUSIVE public.p; !lock
DROP INDEX "public"."p_a";
-- undo: CREATE INDEX "p_a" ON "public"."p" USING btree (a)
