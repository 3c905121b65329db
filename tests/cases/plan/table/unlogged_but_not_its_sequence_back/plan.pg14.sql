-- ==== expand
-- persistence; ACCESS EXCLUSIVE public.t; !lock; !scan; !rewrite
ALTER TABLE "public"."t" SET LOGGED;
-- undo: ALTER TABLE "public"."t" SET UNLOGGED
