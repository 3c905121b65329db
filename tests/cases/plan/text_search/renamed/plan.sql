-- ==== contract
-- direct
ALTER TEXT SEARCH DICTIONARY "public"."d" RENAME TO "e";
-- undo: ALTER TEXT SEARCH DICTIONARY "public"."e" RENAME TO "d"

-- direct
ALTER TEXT SEARCH CONFIGURATION "public"."c" RENAME TO "k";
-- undo: ALTER TEXT SEARCH CONFIGURATION "public"."k" RENAME TO "c"
