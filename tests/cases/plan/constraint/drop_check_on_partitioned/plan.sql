-- ==== expand
-- constraint; SHARE UPDATE EXCLUSIVE public.p
ALTER TABLE "public"."p" VALIDATE CONSTRAINT "p_c";
-- undo: ALTER TABLE "public"."p" VALIDATE CONSTRAINT "p_c"

-- constraint; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" DROP CONSTRAINT "p_c";
-- undo: ALTER TABLE "public"."p" ADD CONSTRAINT "p_c" CHECK ((a <> ''::text)) NOT VALID
