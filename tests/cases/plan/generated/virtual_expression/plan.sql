-- ==== contract
-- generated; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "g" SET EXPRESSION AS ((id * 2));
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "g" SET EXPRESSION AS ((id + 1))
