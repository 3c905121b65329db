-- ==== contract
-- constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
-- gate: SELECT "b", count(*) FROM "public"."t"
-- gate: GROUP BY "b" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_t_u" ON "public"."t" USING btree (b) NULLS NOT DISTINCT;
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_u"

-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "t_u" UNIQUE USING INDEX "_so_new_t_u";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_u"
