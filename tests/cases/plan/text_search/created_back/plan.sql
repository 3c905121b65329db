-- ==== contract
-- retire
DROP TEXT SEARCH CONFIGURATION "public"."c";
-- undo: CREATE TEXT SEARCH CONFIGURATION "public"."c" (PARSER = pg_catalog."default");
-- undo: ALTER TEXT SEARCH CONFIGURATION "public"."c" ADD MAPPING FOR "asciiword", "word" WITH public.d, pg_catalog.english_stem;
-- undo: COMMENT ON TEXT SEARCH CONFIGURATION "public"."c" IS 'ours'

-- retire
DROP TEXT SEARCH DICTIONARY "public"."d";
-- undo: CREATE TEXT SEARCH DICTIONARY "public"."d" (TEMPLATE = pg_catalog.simple, stopwords = 'english');
-- undo: COMMENT ON TEXT SEARCH DICTIONARY "public"."d" IS 'words'
