-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.t
COMMENT ON COLUMN "public"."t"."g" IS 'twice';
-- undo: COMMENT ON COLUMN "public"."t"."g" IS NULL
-- ==== contract
-- generated; ACCESS EXCLUSIVE public.t; !lock; !scan; !rewrite
ALTER TABLE "public"."t" ALTER COLUMN "g" SET EXPRESSION AS ((id * 2));
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "g" SET EXPRESSION AS ((id + 1))
