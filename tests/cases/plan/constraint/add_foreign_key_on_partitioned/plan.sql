-- ==== contract
-- constraint; SHARE ROW EXCLUSIVE public.p; SHARE ROW EXCLUSIVE public.r; !lock; !scan; !blocking-build; !data-dependent
ALTER TABLE "public"."p" ADD CONSTRAINT "p_r" FOREIGN KEY (id) REFERENCES public.r(id);
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT "p_r"
