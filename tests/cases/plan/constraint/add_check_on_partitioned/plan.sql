-- ==== contract
-- constraint; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ADD CONSTRAINT "p_c" CHECK ((a <> ''::text)) NOT VALID;
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "p_c"

-- constraint; SHARE UPDATE EXCLUSIVE public.p; !scan; !data-dependent
ALTER TABLE "public"."p" VALIDATE CONSTRAINT "p_c";
-- no undo: it goes with the step that added it
