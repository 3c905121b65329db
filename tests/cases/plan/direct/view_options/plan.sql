-- ==== contract
-- direct; ACCESS EXCLUSIVE public.v; !lock
ALTER VIEW "public"."v" SET (security_barrier=true, check_option=local);
-- undo: ALTER VIEW "public"."v" RESET (check_option, security_barrier)
