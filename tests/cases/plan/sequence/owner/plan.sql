-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.s
ALTER SEQUENCE "public"."s" OWNED BY "public"."t"."b";
-- undo: ALTER SEQUENCE "public"."s" OWNED BY "public"."t"."a"
