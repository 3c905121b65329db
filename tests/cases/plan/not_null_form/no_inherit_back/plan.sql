-- ==== expand
-- not_null_form; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME CONSTRAINT "x" TO "t_a_not_null";
-- undo: ALTER TABLE "public"."t" RENAME CONSTRAINT "t_a_not_null" TO "x"
-- ==== contract
-- not_null_form; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER CONSTRAINT "t_a_not_null" INHERIT;
-- undo: ALTER TABLE "public"."t" ALTER CONSTRAINT "t_a_not_null" NO INHERIT
