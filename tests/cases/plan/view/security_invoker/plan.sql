-- ==== contract
-- direct; ACCESS EXCLUSIVE public.v; !lock
ALTER VIEW "public"."v" SET (security_invoker=true, security_barrier=true);
-- undo: ALTER VIEW "public"."v" RESET (security_barrier, security_invoker)
