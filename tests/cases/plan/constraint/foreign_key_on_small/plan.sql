-- ==== contract
-- constraint; SHARE ROW EXCLUSIVE public.t; SHARE ROW EXCLUSIVE public.p; !lock; !scan; !data-dependent
-- fits: public.t is small: 5,000 rows, about 13 ms of the 100 ms that others may wait
-- gate: SELECT "held"."id", "held"."a" FROM "public"."t" AS held
-- gate: WHERE (held."a" IS NOT NULL) AND NOT EXISTS (
-- gate:     SELECT FROM "public"."p" AS other WHERE other."a" = held."a")
-- gate: LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_a_fkey" FOREIGN KEY (a) REFERENCES public.p(a);
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_a_fkey"
