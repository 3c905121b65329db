-- ==== expand
-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "t_c" CHECK ((b > 0)) NOT ENFORCED;
COMMENT ON CONSTRAINT "t_c" ON "public"."t" IS 'one';
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_c"

-- constraint; SHARE ROW EXCLUSIVE public.t; SHARE ROW EXCLUSIVE public.s; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "t_s" FOREIGN KEY (b) REFERENCES public.s(id) NOT ENFORCED;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_s"
