-- ==== expand
-- not_null_form; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME CONSTRAINT "t_a_not_null" TO "a_is_there";
-- undo: ALTER TABLE "public"."t" RENAME CONSTRAINT "a_is_there" TO "t_a_not_null"

-- not_null_form; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME CONSTRAINT "mine" TO "my_own";
-- undo: ALTER TABLE "public"."t" RENAME CONSTRAINT "my_own" TO "mine"
