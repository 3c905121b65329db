-- ==== contract
-- direct
ALTER TEXT SEARCH TEMPLATE "public"."m" RENAME TO "n";
-- undo: ALTER TEXT SEARCH TEMPLATE "public"."n" RENAME TO "m"

-- direct
ALTER TEXT SEARCH PARSER "public"."p" RENAME TO "q";
-- undo: ALTER TEXT SEARCH PARSER "public"."q" RENAME TO "p"
