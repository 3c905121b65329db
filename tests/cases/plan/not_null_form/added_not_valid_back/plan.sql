-- ==== expand
-- not_null; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "a" DROP NOT NULL;
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "x" NOT NULL "a" NO INHERIT NOT VALID
