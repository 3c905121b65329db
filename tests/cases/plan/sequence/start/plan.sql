-- ==== expand
-- direct; SHARE ROW EXCLUSIVE public.s; !lock
ALTER SEQUENCE "public"."s" START WITH 50;
-- undo: ALTER SEQUENCE "public"."s" START WITH 1
