-- ==== contract
-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DISABLE RULE "r";
-- undo: ALTER TABLE "public"."t" ENABLE RULE "r"
