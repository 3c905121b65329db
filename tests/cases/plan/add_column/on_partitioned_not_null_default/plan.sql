-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ADD COLUMN "a" text DEFAULT 'x'::text NOT NULL;
-- undo: ALTER TABLE "public"."p" DROP COLUMN "a"
