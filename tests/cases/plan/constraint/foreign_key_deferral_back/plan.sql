-- ==== contract
-- alter_constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER CONSTRAINT "t_kl" DEFERRABLE;
-- undo: ALTER TABLE "public"."t" ALTER CONSTRAINT "t_kl" DEFERRABLE INITIALLY DEFERRED

-- alter_constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER CONSTRAINT "t_r" NOT DEFERRABLE;
-- undo: ALTER TABLE "public"."t" ALTER CONSTRAINT "t_r" DEFERRABLE
