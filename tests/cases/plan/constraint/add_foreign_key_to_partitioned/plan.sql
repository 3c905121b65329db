-- ==== contract
-- constraint; SHARE ROW EXCLUSIVE public.t; SHARE ROW EXCLUSIVE public.p; !lock
-- gate: SELECT "held"."ctid", "held"."id" FROM "public"."t" AS held
-- gate: WHERE (held."id" IS NOT NULL) AND NOT EXISTS (
-- gate:     SELECT FROM "public"."p" AS other WHERE other."id" = held."id")
-- gate: LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_p" FOREIGN KEY (id) REFERENCES public.p(id) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_p"

-- constraint; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.p; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_p";
-- no undo: it goes with the step that added it
