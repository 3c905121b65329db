-- ==== contract
-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "a" DROP DEFAULT;
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" SET DEFAULT 'x'::text
