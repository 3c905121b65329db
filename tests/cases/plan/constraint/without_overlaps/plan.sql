-- ==== contract
-- constraint; ACCESS EXCLUSIVE public.t; !lock; !scan; !blocking-build; !data-dependent
ALTER TABLE "public"."t" ADD CONSTRAINT "t_k" PRIMARY KEY (id, v WITHOUT OVERLAPS);
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_k"

-- constraint; SHARE ROW EXCLUSIVE public.u; SHARE ROW EXCLUSIVE public.t; !lock
ALTER TABLE "public"."u" ADD CONSTRAINT "u_t" FOREIGN KEY (id, PERIOD v) REFERENCES public.t(id, PERIOD v) NOT VALID;
-- undo: ALTER TABLE "public"."u" DROP CONSTRAINT IF EXISTS "u_t"

-- constraint; SHARE UPDATE EXCLUSIVE public.u; ROW SHARE public.t; !scan; !data-dependent
ALTER TABLE "public"."u" VALIDATE CONSTRAINT "u_t";
-- no undo: it goes with the step that added it
