-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" text COLLATE pg_catalog."C" DEFAULT ''::text NOT NULL;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
