-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" numeric(10,2) DEFAULT 0 NOT NULL;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
