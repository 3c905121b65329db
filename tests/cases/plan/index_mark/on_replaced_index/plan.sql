-- ==== contract
-- direct; SHARE UPDATE EXCLUSIVE public.t
ALTER TABLE "public"."t" CLUSTER ON "t_pkey";
-- undo: ALTER TABLE "public"."t" CLUSTER ON "t_pkey"

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
-- gate: SELECT "id", "a", count(*) FROM "public"."t"
-- gate: GROUP BY "id", "a" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_t_pkey" ON "public"."t" USING btree (id, a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_pkey"

-- alter_constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey";
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY USING INDEX "_so_new_t_pkey";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY USING INDEX "_so_undo_t_pkey"

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_t_pkey";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_t_pkey" ON "public"."t" USING btree (id)

-- index; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_t_a" ON "public"."t" USING btree (a, id);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_a"

-- index
ALTER INDEX "public"."t_a" RENAME TO "_so_old_t_a";
ALTER INDEX "public"."_so_new_t_a" RENAME TO "t_a";
-- undo: ALTER INDEX "public"."t_a" RENAME TO "_so_new_t_a";
-- undo: ALTER INDEX "public"."_so_old_t_a" RENAME TO "t_a"

-- index; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" REPLICA IDENTITY USING INDEX "t_a";
-- undo: ALTER TABLE "public"."t" REPLICA IDENTITY USING INDEX "_so_old_t_a"

-- index; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_old_t_a";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_old_t_a" ON "public"."t" USING btree (a)

-- direct; SHARE UPDATE EXCLUSIVE public.t
ALTER TABLE "public"."t" CLUSTER ON "t_pkey";
-- no undo: the mark goes with the index
