-- ==== expand
-- direct; ACCESS EXCLUSIVE public.s; !lock
ALTER SEQUENCE "public"."s" SET UNLOGGED;
-- undo: ALTER SEQUENCE "public"."s" SET LOGGED
