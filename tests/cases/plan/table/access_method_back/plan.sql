-- ==== expand
-- direct; ACCESS EXCLUSIVE public.t; !lock; !scan; !rewrite
ALTER TABLE "public"."t" SET ACCESS METHOD "heap";
-- undo: ALTER TABLE "public"."t" SET ACCESS METHOD "heap_too"
