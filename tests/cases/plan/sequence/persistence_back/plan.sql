-- ==== expand
-- direct; ACCESS EXCLUSIVE public.s; !lock
ALTER SEQUENCE "public"."s" SET LOGGED;
-- undo: ALTER SEQUENCE "public"."s" SET UNLOGGED
