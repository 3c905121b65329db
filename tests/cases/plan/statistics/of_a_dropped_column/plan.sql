-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "b" text;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "b"

-- direct; SHARE UPDATE EXCLUSIVE public.t
CREATE STATISTICS "public"."s" (ndistinct, dependencies, mcv) ON a, b FROM "public"."t";
-- undo: DROP STATISTICS "public"."s"
