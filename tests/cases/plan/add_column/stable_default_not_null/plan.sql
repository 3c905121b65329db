-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
