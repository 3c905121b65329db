-- ==== contract
-- constraint; ACCESS EXCLUSIVE public.t; !lock
-- gate: SELECT "ctid", "a" FROM "public"."t" WHERE NOT ((a > '-1000000000'::integer)) LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_a" CHECK ((a > '-1000000000'::integer)) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_a"

-- constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_a";
-- no undo: it goes with the step that added it
