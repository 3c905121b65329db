-- ==== contract
-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
-- gate: SELECT "id", count(*) FROM "public"."t"
-- gate: GROUP BY "id" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_t_k" ON "public"."t" USING btree (id);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_k"

-- alter_constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_k";
ALTER TABLE "public"."t" ADD CONSTRAINT "t_k" PRIMARY KEY USING INDEX "_so_new_t_k";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_k";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_k" UNIQUE USING INDEX "_so_undo_t_k"

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_t_k";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_t_k" ON "public"."t" USING btree (id)
