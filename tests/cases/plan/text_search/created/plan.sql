-- ==== expand
-- direct
CREATE TEXT SEARCH DICTIONARY "public"."d" (TEMPLATE = pg_catalog.simple, stopwords = 'english');
COMMENT ON TEXT SEARCH DICTIONARY "public"."d" IS 'words';
-- undo: DROP TEXT SEARCH DICTIONARY "public"."d"

-- direct
CREATE TEXT SEARCH CONFIGURATION "public"."c" (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION "public"."c" ADD MAPPING FOR "asciiword", "word" WITH public.d, pg_catalog.english_stem;
COMMENT ON TEXT SEARCH CONFIGURATION "public"."c" IS 'ours';
-- undo: DROP TEXT SEARCH CONFIGURATION "public"."c"
