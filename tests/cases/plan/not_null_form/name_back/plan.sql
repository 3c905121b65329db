-- ==== expand
-- not_null_form; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME CONSTRAINT "a_is_there" TO "t_a_not_null";
-- undo: ALTER TABLE "public"."t" RENAME CONSTRAINT "t_a_not_null" TO "a_is_there"

-- not_null_form; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME CONSTRAINT "my_own" TO "mine";
-- undo: ALTER TABLE "public"."t" RENAME CONSTRAINT "mine" TO "my_own"
