-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.s
ALTER SEQUENCE "public"."s" OWNED BY NONE;
-- undo: ALTER SEQUENCE "public"."s" OWNED BY "public"."t"."id"
