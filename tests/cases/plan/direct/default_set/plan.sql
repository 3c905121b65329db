-- ==== expand
-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "a" SET DEFAULT 'x'::text;
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" DROP DEFAULT
