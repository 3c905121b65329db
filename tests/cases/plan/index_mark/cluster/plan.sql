-- ==== expand
-- index_mark; SHARE UPDATE EXCLUSIVE public.t
ALTER TABLE "public"."t" CLUSTER ON "t_pkey";
-- undo: ALTER TABLE "public"."t" SET WITHOUT CLUSTER
