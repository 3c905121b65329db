-- ==== contract
-- constraint; SHARE ROW EXCLUSIVE public.r; SHARE ROW EXCLUSIVE public.t; !lock
-- gate: SELECT "held"."id", "held"."k" FROM "public"."r" AS held
-- gate: WHERE (held."k" IS NOT NULL) AND NOT EXISTS (
-- gate:     SELECT FROM "public"."t" AS other WHERE other."id" = held."k")
-- gate: LIMIT 6
ALTER TABLE "public"."r" ADD CONSTRAINT "r_t" FOREIGN KEY (k) REFERENCES public.t(id) NOT VALID;
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT IF EXISTS "r_t"

-- constraint; SHARE UPDATE EXCLUSIVE public.r; ROW SHARE public.t; !scan; !data-dependent
ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_t";
-- no undo: it goes with the step that added it

-- constraint; SHARE ROW EXCLUSIVE public.t; SHARE ROW EXCLUSIVE public.r; !lock
-- gate: SELECT "held"."id", "held"."r_id" FROM "public"."t" AS held
-- gate: WHERE (held."r_id" IS NOT NULL) AND NOT EXISTS (
-- gate:     SELECT FROM "public"."r" AS other WHERE other."id" = held."r_id")
-- gate: LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_r" FOREIGN KEY (r_id) REFERENCES public.r(id) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_r"

-- constraint; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.r; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_r";
-- no undo: it goes with the step that added it
