-- ==== contract
-- constraint; SHARE ROW EXCLUSIVE public.t; SHARE ROW EXCLUSIVE public.r; !lock
-- gate: SELECT "held"."id", "held"."r_id" FROM "public"."t" AS held
-- gate: WHERE (held."r_id" IS NOT NULL) AND NOT EXISTS (
-- gate:     SELECT FROM "public"."r" AS other WHERE other."id" = held."r_id")
-- gate: LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_r" FOREIGN KEY (r_id) REFERENCES public.r(id) DEFERRABLE INITIALLY DEFERRED NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_r"

-- constraint; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.r; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_r";
-- no undo: it goes with the step that added it
