-- ==== expand
-- constraint; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.s; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_s";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_s" FOREIGN KEY (b) REFERENCES public.s(id) NOT ENFORCED

-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_c";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_c" CHECK ((b > 0)) NOT ENFORCED;
-- undo: COMMENT ON CONSTRAINT "t_c" ON "public"."t" IS 'one'
