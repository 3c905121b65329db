-- ==== contract
-- persistence; ACCESS EXCLUSIVE public.t; !lock; !scan; !rewrite
ALTER TABLE "public"."t" SET UNLOGGED;
-- undo: ALTER TABLE "public"."t" SET LOGGED
