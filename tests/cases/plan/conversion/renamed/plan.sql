-- ==== contract
-- direct
ALTER CONVERSION "public"."c" RENAME TO "west";
-- undo: ALTER CONVERSION "public"."west" RENAME TO "c"
