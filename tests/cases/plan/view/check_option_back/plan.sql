-- ==== expand
-- direct; ACCESS EXCLUSIVE public.v; !lock
ALTER VIEW "public"."v" RESET (check_option);
-- undo: ALTER VIEW "public"."v" SET (check_option=cascaded)
