-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" text;
ALTER TABLE ONLY "public"."t" ALTER COLUMN "a" SET STORAGE MAIN;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "b" text DEFAULT 'x'::text;
ALTER TABLE ONLY "public"."t" ALTER COLUMN "b" SET COMPRESSION pglz;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "b"

-- add_column; ACCESS EXCLUSIVE public.t1; !lock
ALTER TABLE ONLY "public"."t1" ALTER COLUMN "a" SET STATISTICS 30;
-- no undo: it goes with the column
