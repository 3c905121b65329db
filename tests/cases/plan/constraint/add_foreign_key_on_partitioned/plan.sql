-- ==== contract
-- constraint; SHARE ROW EXCLUSIVE public.p1; SHARE ROW EXCLUSIVE public.r; !lock
-- gate: SELECT "held"."ctid", "held"."id" FROM "public"."p1" AS held
-- gate: WHERE (held."id" IS NOT NULL) AND NOT EXISTS (
-- gate:     SELECT FROM "public"."r" AS other WHERE other."id" = held."id")
-- gate: LIMIT 6
ALTER TABLE "public"."p1" ADD CONSTRAINT "p_r" FOREIGN KEY (id) REFERENCES public.r(id) NOT VALID;
-- undo: ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "p_r"

-- constraint; SHARE UPDATE EXCLUSIVE public.p1; ROW SHARE public.r; !scan; !data-dependent
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "p_r";
-- no undo: it goes with the step that added it

-- constraint; SHARE ROW EXCLUSIVE public.p2; SHARE ROW EXCLUSIVE public.r; !lock
-- gate: SELECT "held"."ctid", "held"."id" FROM "public"."p2" AS held
-- gate: WHERE (held."id" IS NOT NULL) AND NOT EXISTS (
-- gate:     SELECT FROM "public"."r" AS other WHERE other."id" = held."id")
-- gate: LIMIT 6
ALTER TABLE "public"."p2" ADD CONSTRAINT "p_r" FOREIGN KEY (id) REFERENCES public.r(id) NOT VALID;
-- undo: ALTER TABLE "public"."p2" DROP CONSTRAINT IF EXISTS "p_r"

-- constraint; SHARE UPDATE EXCLUSIVE public.p2; ROW SHARE public.r; !scan; !data-dependent
ALTER TABLE "public"."p2" VALIDATE CONSTRAINT "p_r";
-- no undo: it goes with the step that added it

-- constraint; SHARE ROW EXCLUSIVE public.p; ACCESS EXCLUSIVE public.r; !lock
ALTER TABLE "public"."p" ADD CONSTRAINT "p_r" FOREIGN KEY (id) REFERENCES public.r(id);
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT "p_r"
