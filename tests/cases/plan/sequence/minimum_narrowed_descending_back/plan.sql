-- ==== expand
-- direct; SHARE ROW EXCLUSIVE public.s; !lock
ALTER SEQUENCE "public"."s" MINVALUE  -1000;
-- undo: ALTER SEQUENCE "public"."s" MINVALUE  -100
