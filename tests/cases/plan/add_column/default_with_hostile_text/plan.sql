-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" text DEFAULT 'it''s random() :: x'::text;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
