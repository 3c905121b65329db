-- ==== contract
-- constraint; ACCESS EXCLUSIVE public.t; !lock
-- gate: SELECT "ctid", "b" FROM "public"."t" WHERE NOT ((b > 0)) LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_c" CHECK ((b > 0)) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_c"

-- constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_c";
-- no undo: it goes with the step that added it
