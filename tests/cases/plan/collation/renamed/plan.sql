-- ==== contract
-- direct
ALTER COLLATION "public"."plain" RENAME TO "bytes";
-- undo: ALTER COLLATION "public"."bytes" RENAME TO "plain"
