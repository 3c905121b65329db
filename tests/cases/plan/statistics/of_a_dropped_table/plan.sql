-- ==== expand
-- direct
CREATE TABLE "public"."t" (
    "id" integer NOT NULL,
    "a" text,
    "b" text
);
-- undo: DROP TABLE "public"."t"

-- direct; ACCESS EXCLUSIVE public.t
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY (id);
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey"

-- direct; SHARE UPDATE EXCLUSIVE public.t
CREATE STATISTICS "public"."s" (ndistinct, dependencies, mcv) ON a, b FROM "public"."t";
-- undo: DROP STATISTICS "public"."s"
