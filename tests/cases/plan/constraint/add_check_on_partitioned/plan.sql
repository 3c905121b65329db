-- ==== contract
-- constraint; ACCESS EXCLUSIVE public.p; !lock
-- gate: SELECT "ctid", "a" FROM "public"."p" WHERE NOT ((a <> ''::text)) LIMIT 6
ALTER TABLE "public"."p" ADD CONSTRAINT "p_c" CHECK ((a <> ''::text)) NOT VALID;
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "p_c"

-- constraint; SHARE UPDATE EXCLUSIVE public.p; !scan; !data-dependent
ALTER TABLE "public"."p" VALIDATE CONSTRAINT "p_c";
-- no undo: it goes with the step that added it
