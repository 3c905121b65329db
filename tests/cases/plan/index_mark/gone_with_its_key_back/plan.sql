-- ==== contract
-- constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
-- gate: SELECT "id", count(*) FROM "public"."t"
-- gate: GROUP BY "id" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_t_pk" ON "public"."t" USING btree (id);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_pk"

-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pk" PRIMARY KEY USING INDEX "_so_new_t_pk";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pk"

-- index_mark; SHARE UPDATE EXCLUSIVE public.t
ALTER TABLE "public"."t" CLUSTER ON "t_pk";
-- undo: ALTER TABLE "public"."t" SET WITHOUT CLUSTER
