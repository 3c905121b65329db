-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" public.span;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "b" public.span_multirange;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "b"
-- ==== contract
-- add_column; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."t" WHERE "a" IS NULL LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_a_not_null" NOT NULL "a" NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_a_not_null"

-- add_column; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_a_not_null";
-- no undo: it goes with the step that added it

-- add_column; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."t" WHERE "b" IS NULL LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_b_not_null" NOT NULL "b" NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_b_not_null"

-- add_column; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_b_not_null";
-- no undo: it goes with the step that added it
