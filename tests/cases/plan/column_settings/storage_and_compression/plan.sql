-- ==== expand
-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE ONLY "public"."t" ALTER COLUMN "a" SET STORAGE EXTERNAL;
-- undo: ALTER TABLE ONLY "public"."t" ALTER COLUMN "a" SET STORAGE EXTENDED

-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE ONLY "public"."t" ALTER COLUMN "b" SET COMPRESSION pglz;
-- undo: ALTER TABLE ONLY "public"."t" ALTER COLUMN "b" SET COMPRESSION default
