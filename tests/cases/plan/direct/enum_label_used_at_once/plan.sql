-- ==== expand
-- direct
ALTER TYPE "public"."mood" ADD VALUE IF NOT EXISTS 'new';
-- no undo: PostgreSQL cannot take a label out of an enum; an unused one is harmless

-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "m" SET DEFAULT 'new'::public.mood;
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "m" SET DEFAULT 'ok'::public.mood
