-- ==== expand
-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ENABLE ALWAYS RULE "r";
-- undo: ALTER TABLE "public"."t" ENABLE RULE "r"
