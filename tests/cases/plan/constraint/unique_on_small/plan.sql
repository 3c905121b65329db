-- ==== contract
-- constraint; SHARE public.t; !lock; !blocking-build; !scan; !data-dependent
-- fits: public.t is small: 5,000 rows, about 10 ms of the 100 ms that others may wait
-- gate: SELECT "a", count(*) FROM "public"."t"
-- gate: WHERE "a" IS NOT NULL
-- gate: GROUP BY "a" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX "_so_new_t_a" ON "public"."t" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_a"

-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "t_a" UNIQUE USING INDEX "_so_new_t_a";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_a"
