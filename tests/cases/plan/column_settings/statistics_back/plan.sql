-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.t
ALTER TABLE ONLY "public"."t" ALTER COLUMN "a" RESET (n_distinct);
ALTER TABLE ONLY "public"."t" ALTER COLUMN "a" SET STATISTICS -1;
-- undo: ALTER TABLE ONLY "public"."t" ALTER COLUMN "a" SET (n_distinct=-0.5);
-- undo: ALTER TABLE ONLY "public"."t" ALTER COLUMN "a" SET STATISTICS 500

-- direct; SHARE UPDATE EXCLUSIVE public.t
ALTER TABLE ONLY "public"."t" ALTER COLUMN "b" RESET (n_distinct_inherited);
ALTER TABLE ONLY "public"."t" ALTER COLUMN "b" SET (n_distinct=5);
ALTER TABLE ONLY "public"."t" ALTER COLUMN "b" SET STATISTICS -1;
-- undo: ALTER TABLE ONLY "public"."t" ALTER COLUMN "b" RESET (n_distinct);
-- undo: ALTER TABLE ONLY "public"."t" ALTER COLUMN "b" SET (n_distinct_inherited=7);
-- undo: ALTER TABLE ONLY "public"."t" ALTER COLUMN "b" SET STATISTICS 0
