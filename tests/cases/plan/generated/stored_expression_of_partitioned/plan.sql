-- ==== contract
-- generated; ACCESS EXCLUSIVE public.p; !lock; !scan; !rewrite
ALTER TABLE "public"."p" ALTER COLUMN "g" SET EXPRESSION AS ((id * 2));
-- undo: ALTER TABLE "public"."p" ALTER COLUMN "g" SET EXPRESSION AS ((id + 1))
