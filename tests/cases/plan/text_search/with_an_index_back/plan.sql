-- ==== contract
-- index; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."i";
-- undo: CREATE INDEX CONCURRENTLY "i" ON "public"."t" USING gin (to_tsvector('public.c'::regconfig, a))

-- retire
DROP TEXT SEARCH CONFIGURATION "public"."c";
-- undo: CREATE TEXT SEARCH CONFIGURATION "public"."c" (PARSER = pg_catalog."default");
-- undo: ALTER TEXT SEARCH CONFIGURATION "public"."c" ADD MAPPING FOR "asciiword", "word" WITH public.d, pg_catalog.english_stem

-- retire
DROP TEXT SEARCH DICTIONARY "public"."d";
-- undo: CREATE TEXT SEARCH DICTIONARY "public"."d" (TEMPLATE = pg_catalog.simple, stopwords = 'english')
