-- ==== contract
-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME CONSTRAINT "t_c" TO "b_positive";
-- undo: ALTER TABLE "public"."t" RENAME CONSTRAINT "b_positive" TO "t_c"
