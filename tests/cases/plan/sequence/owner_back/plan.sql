-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.s
ALTER SEQUENCE "public"."s" OWNED BY "public"."t"."a";
-- undo: ALTER SEQUENCE "public"."s" OWNED BY "public"."t"."b"
