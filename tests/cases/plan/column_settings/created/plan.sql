-- ==== expand
-- direct
CREATE TABLE "public"."p" (
    "a" text
);
ALTER TABLE ONLY "public"."p" ALTER COLUMN "a" SET STORAGE EXTERNAL;
-- undo: DROP TABLE "public"."p"

-- direct; SHARE UPDATE EXCLUSIVE public.p
CREATE TABLE "public"."c" (
    "a" text,
    "b" text
) INHERITS ("public"."p");
ALTER TABLE ONLY "public"."c" ALTER COLUMN "a" SET STATISTICS 5;
-- undo: DROP TABLE "public"."c"

-- direct
CREATE TABLE "public"."t" (
    "id" integer,
    "a" text
) PARTITION BY LIST (id);
ALTER TABLE ONLY "public"."t" ALTER COLUMN "a" SET STORAGE MAIN;
ALTER TABLE ONLY "public"."t" ALTER COLUMN "a" SET COMPRESSION pglz;
ALTER TABLE ONLY "public"."t" ALTER COLUMN "a" SET STATISTICS 20;
-- undo: DROP TABLE "public"."t"

-- partition; ACCESS EXCLUSIVE public.t; !lock
CREATE TABLE "public"."t1" PARTITION OF "public"."t" FOR VALUES IN (1);
ALTER TABLE ONLY "public"."t1" ALTER COLUMN "a" SET STORAGE EXTENDED;
ALTER TABLE ONLY "public"."t1" ALTER COLUMN "a" SET STATISTICS 30;
-- undo: DROP TABLE "public"."t1"
