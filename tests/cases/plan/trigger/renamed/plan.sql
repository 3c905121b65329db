-- ==== contract
-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER TRIGGER "g" ON "public"."t" RENAME TO "h";
-- undo: ALTER TRIGGER "h" ON "public"."t" RENAME TO "g"
