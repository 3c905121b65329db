-- ==== contract
-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.r
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_kl";
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_kl"

-- alter_constraint; SHARE ROW EXCLUSIVE public.t; SHARE ROW EXCLUSIVE public.r; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "_so_new_t_kl" FOREIGN KEY (k, l) REFERENCES public.r(k, l) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_new_t_kl"

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.r; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "_so_new_t_kl";
-- no undo: it goes with the step that added it

-- alter_constraint; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.r; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_kl";
ALTER TABLE "public"."t" RENAME CONSTRAINT "_so_new_t_kl" TO "t_kl";
-- undo: ALTER TABLE "public"."t" RENAME CONSTRAINT "t_kl" TO "_so_new_t_kl";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_kl" FOREIGN KEY (k, l) REFERENCES public.r(k, l) MATCH FULL NOT VALID
