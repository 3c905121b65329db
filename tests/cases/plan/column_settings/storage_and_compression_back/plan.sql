-- ==== expand
-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE ONLY "public"."t" ALTER COLUMN "a" SET STORAGE EXTENDED;
-- undo: ALTER TABLE ONLY "public"."t" ALTER COLUMN "a" SET STORAGE EXTERNAL

-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE ONLY "public"."t" ALTER COLUMN "b" SET COMPRESSION default;
-- undo: ALTER TABLE ONLY "public"."t" ALTER COLUMN "b" SET COMPRESSION pglz
