-- ==== expand
-- index_mark; SHARE UPDATE EXCLUSIVE public.t
ALTER TABLE "public"."t" CLUSTER ON "t_a";
-- undo: ALTER TABLE "public"."t" CLUSTER ON "t_pkey"

-- index_mark; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" REPLICA IDENTITY USING INDEX "t_a";
-- undo: ALTER TABLE "public"."t" REPLICA IDENTITY FULL
