-- ==== contract
-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME CONSTRAINT "t_r" TO "t_other";
-- undo: ALTER TABLE "public"."t" RENAME CONSTRAINT "t_other" TO "t_r"
