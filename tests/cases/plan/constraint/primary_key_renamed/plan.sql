-- ==== contract
-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME CONSTRAINT "t_pkey" TO "t_key";
-- undo: ALTER TABLE "public"."t" RENAME CONSTRAINT "t_key" TO "t_pkey"
