-- ==== expand
-- direct
CREATE TYPE "public"."row_of" AS ("id" integer, "a" text);
-- undo: DROP TYPE "public"."row_of"

-- direct
CREATE TABLE "public"."t" (
    "id" integer NOT NULL,
    "a" text DEFAULT 'x'::text
);
ALTER TABLE "public"."t" OF "public"."row_of";
-- undo: DROP TABLE "public"."t"

-- direct; ACCESS EXCLUSIVE public.t
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY (id);
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey"
