-- ==== contract
-- index; SHARE public.t; !lock; !blocking-build; !scan; !data-dependent
-- fits: public.t is small: 5,000 rows, about 10 ms of the 100 ms that others may wait
CREATE UNIQUE INDEX "t_a" ON "public"."t" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."t_a"
