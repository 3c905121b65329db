-- ==== expand
-- direct; ACCESS EXCLUSIVE public.v; !lock
ALTER VIEW "public"."v" RESET (security_barrier, security_invoker);
-- undo: ALTER VIEW "public"."v" SET (security_invoker=true, security_barrier=true)
