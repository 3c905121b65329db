-- ==== expand
-- index_mark; SHARE UPDATE EXCLUSIVE public.t
ALTER TABLE "public"."t" CLUSTER ON "t_pkey";
-- undo: ALTER TABLE "public"."t" CLUSTER ON "t_a"
-- ==== contract
-- index_mark; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" REPLICA IDENTITY FULL;
-- undo: ALTER TABLE "public"."t" REPLICA IDENTITY USING INDEX "t_a"
