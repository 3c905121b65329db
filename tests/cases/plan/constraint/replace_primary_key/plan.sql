-- ==== contract
-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
-- gate: SELECT "a", "id", count(*) FROM "public"."t"
-- gate: GROUP BY "a", "id" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_t_pkey" ON "public"."t" USING btree (a, id);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_pkey"

-- alter_constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey";
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY USING INDEX "_so_new_t_pkey";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY USING INDEX "_so_undo_t_pkey"

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_t_pkey";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_t_pkey" ON "public"."t" USING btree (id)
