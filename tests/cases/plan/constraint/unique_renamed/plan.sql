-- ==== contract
-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME CONSTRAINT "t_u" TO "t_a_key";
-- undo: ALTER TABLE "public"."t" RENAME CONSTRAINT "t_a_key" TO "t_u"
