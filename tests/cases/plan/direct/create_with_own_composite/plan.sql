-- ==== expand
-- direct
CREATE TYPE "public"."pair" AS ("x" integer, "y" integer);
-- undo: DROP TYPE "public"."pair"

-- direct
CREATE TABLE "public"."t" (
    "m" public.pair
);
-- undo: DROP TABLE "public"."t"
