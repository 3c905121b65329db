-- ==== expand
-- direct; !breaks-old-application
DROP TYPE "public"."pair";
CREATE TYPE "public"."pair" AS ("y" text, "x" integer);
-- undo: DROP TYPE "public"."pair";
-- undo: CREATE TYPE "public"."pair" AS ("x" integer, "y" text)
