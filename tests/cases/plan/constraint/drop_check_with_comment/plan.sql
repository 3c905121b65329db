-- ==== expand
-- constraint; SHARE UPDATE EXCLUSIVE public.t
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_c";
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_c"

-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_c";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_c" CHECK ((b > 0)) NOT VALID;
-- undo: COMMENT ON CONSTRAINT "t_c" ON "public"."t" IS 'positive'
