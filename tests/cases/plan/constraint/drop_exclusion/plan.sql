-- ==== contract
-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_x";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_x" EXCLUDE USING gist (during WITH &&)
