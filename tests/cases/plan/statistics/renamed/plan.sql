-- ==== contract
-- direct
ALTER STATISTICS "public"."s" RENAME TO "tied";
-- undo: ALTER STATISTICS "public"."tied" RENAME TO "s"
