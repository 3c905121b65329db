-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" integer;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
-- ==== contract
-- constraint; SHARE ROW EXCLUSIVE public.t; SHARE ROW EXCLUSIVE public.t; !lock
-- gate: SELECT "held"."id", "held"."a" FROM "public"."t" AS held
-- gate: WHERE (held."a" IS NOT NULL) AND NOT EXISTS (
-- gate:     SELECT FROM "public"."t" AS other WHERE other."id" = held."a")
-- gate: LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_a_fkey" FOREIGN KEY (a) REFERENCES public.t(id) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_a_fkey"

-- constraint; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_a_fkey";
-- no undo: it goes with the step that added it
