-- ==== expand
-- direct
COMMENT ON TEXT SEARCH DICTIONARY "public"."d" IS NULL;
-- undo: COMMENT ON TEXT SEARCH DICTIONARY "public"."d" IS 'x'
-- ==== contract
-- direct
ALTER TEXT SEARCH DICTIONARY "public"."d" (accept, stopwords = 'english');
-- undo: ALTER TEXT SEARCH DICTIONARY "public"."d" (stopwords, accept = 'false')
