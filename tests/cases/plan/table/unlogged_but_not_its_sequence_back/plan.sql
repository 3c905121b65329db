-- ==== expand
-- persistence; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.q; !lock; !scan; !rewrite
ALTER TABLE "public"."t" SET LOGGED;
-- undo: ALTER TABLE "public"."t" SET UNLOGGED;
-- undo: ALTER SEQUENCE "public"."q" SET LOGGED
