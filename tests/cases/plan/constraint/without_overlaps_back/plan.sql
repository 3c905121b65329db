-- ==== expand
-- constraint; SHARE UPDATE EXCLUSIVE public.u; ROW SHARE public.t
ALTER TABLE "public"."u" VALIDATE CONSTRAINT "u_t";
-- undo: ALTER TABLE "public"."u" VALIDATE CONSTRAINT "u_t"

-- constraint; ACCESS EXCLUSIVE public.u; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."u" DROP CONSTRAINT "u_t";
-- undo: ALTER TABLE "public"."u" ADD CONSTRAINT "u_t" FOREIGN KEY (id, PERIOD v) REFERENCES public.t(id, PERIOD v) NOT VALID
-- ==== contract
-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_k";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_k" PRIMARY KEY (id, v WITHOUT OVERLAPS)
