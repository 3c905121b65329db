-- ==== expand
-- direct
CREATE TABLE "public"."p" (
    "id" integer CONSTRAINT "z" NOT NULL
) PARTITION BY LIST (id);
-- undo: DROP TABLE "public"."p"

-- partition; ACCESS EXCLUSIVE public.p; !lock
CREATE TABLE "public"."p1" PARTITION OF "public"."p" FOR VALUES IN (1);
-- undo: DROP TABLE "public"."p1"

-- direct
CREATE TABLE "public"."t" (
    "a" text CONSTRAINT "x" NOT NULL NO INHERIT,
    "b" text
);
ALTER TABLE "public"."t" ADD CONSTRAINT "y" NOT NULL "b" NOT VALID;
-- undo: DROP TABLE "public"."t"
