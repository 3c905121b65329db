-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" integer DEFAULT 1 NOT NULL;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
-- ==== contract
-- constraint; ACCESS EXCLUSIVE public.t; !lock
-- gate: SELECT "id", "a" FROM "public"."t" WHERE NOT ((a > 0)) LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_a_check" CHECK ((a > 0)) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_a_check"

-- constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_a_check";
-- no undo: it goes with the step that added it
