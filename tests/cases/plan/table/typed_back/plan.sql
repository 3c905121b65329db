-- ==== expand
-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" NOT OF;
-- undo: ALTER TABLE "public"."t" OF "public"."row_of"
