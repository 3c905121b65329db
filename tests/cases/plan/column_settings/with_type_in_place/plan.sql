-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE character varying(20);
ALTER TABLE ONLY "public"."t" ALTER COLUMN "a" SET STORAGE EXTERNAL;
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE character varying(10);
-- undo: ALTER TABLE ONLY "public"."t" ALTER COLUMN "a" SET STORAGE EXTERNAL

-- change_type; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "b" TYPE character varying(20);
ALTER TABLE ONLY "public"."t" ALTER COLUMN "b" SET STORAGE MAIN;
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "b" TYPE character varying(10)
