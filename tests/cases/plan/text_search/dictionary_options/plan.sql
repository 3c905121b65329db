-- ==== expand
-- direct
COMMENT ON TEXT SEARCH DICTIONARY "public"."d" IS 'x';
-- undo: COMMENT ON TEXT SEARCH DICTIONARY "public"."d" IS NULL
-- ==== contract
-- direct
ALTER TEXT SEARCH DICTIONARY "public"."d" (stopwords, accept = 'false');
-- undo: ALTER TEXT SEARCH DICTIONARY "public"."d" (accept, stopwords = 'english')
