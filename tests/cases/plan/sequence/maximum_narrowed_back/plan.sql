-- ==== expand
-- direct; SHARE ROW EXCLUSIVE public.s; !lock
ALTER SEQUENCE "public"."s" MAXVALUE 1000;
-- undo: ALTER SEQUENCE "public"."s" MAXVALUE 100
