-- ==== expand
-- index_mark; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" REPLICA IDENTITY FULL;
-- undo: ALTER TABLE "public"."t" REPLICA IDENTITY DEFAULT
