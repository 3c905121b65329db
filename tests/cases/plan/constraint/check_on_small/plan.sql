-- ==== contract
-- constraint; ACCESS EXCLUSIVE public.t; !lock; !scan; !data-dependent
-- fits: public.t is small: 5,000 rows, about 4 ms of the 100 ms that others may wait
-- gate: SELECT "id", "a" FROM "public"."t" WHERE NOT ((a > '-1000000000'::integer)) LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_a" CHECK ((a > '-1000000000'::integer));
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_a"
