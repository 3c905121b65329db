-- ==== contract
-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER RULE "r" ON "public"."t" RENAME TO "soft";
-- undo: ALTER RULE "soft" ON "public"."t" RENAME TO "r"
