-- ==== contract
-- index_mark; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" REPLICA IDENTITY DEFAULT;
-- undo: ALTER TABLE "public"."t" REPLICA IDENTITY USING INDEX "t_u"

-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_u";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_u" UNIQUE USING INDEX "_so_undo_t_u"

-- constraint; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_t_u";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_t_u" ON "public"."t" USING btree (id)
