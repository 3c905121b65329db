-- ==== contract
-- index_mark; SHARE UPDATE EXCLUSIVE public.t
ALTER TABLE "public"."t" SET WITHOUT CLUSTER;
-- undo: ALTER TABLE "public"."t" CLUSTER ON "t_pk"

-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_pk";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_pk" PRIMARY KEY USING INDEX "_so_undo_t_pk"

-- constraint; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_t_pk";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_t_pk" ON "public"."t" USING btree (id)
