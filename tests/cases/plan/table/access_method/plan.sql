-- ==== expand
-- direct; ACCESS EXCLUSIVE public.t; !lock; !scan; !rewrite
ALTER TABLE "public"."t" SET ACCESS METHOD "heap_too";
-- undo: ALTER TABLE "public"."t" SET ACCESS METHOD "heap"
