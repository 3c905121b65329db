-- ==== contract
-- constraint; SHARE ROW EXCLUSIVE public.p; SHARE ROW EXCLUSIVE public.r; !lock
-- gate: SELECT "held"."ctid", "held"."id" FROM "public"."p" AS held
-- gate: WHERE (held."id" IS NOT NULL) AND NOT EXISTS (
-- gate:     SELECT FROM "public"."r" AS other WHERE other."id" = held."id")
-- gate: LIMIT 6
ALTER TABLE "public"."p" ADD CONSTRAINT "p_r" FOREIGN KEY (id) REFERENCES public.r(id) NOT VALID;
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "p_r"

-- constraint; SHARE UPDATE EXCLUSIVE public.p; ROW SHARE public.r; !scan; !data-dependent
ALTER TABLE "public"."p" VALIDATE CONSTRAINT "p_r";
-- no undo: it goes with the step that added it
