-- ==== expand
-- alter_constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER CONSTRAINT "t_kl" DEFERRABLE INITIALLY DEFERRED;
-- undo: ALTER TABLE "public"."t" ALTER CONSTRAINT "t_kl" DEFERRABLE

-- alter_constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER CONSTRAINT "t_r" DEFERRABLE;
-- undo: ALTER TABLE "public"."t" ALTER CONSTRAINT "t_r" NOT DEFERRABLE
