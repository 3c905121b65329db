-- ==== expand
-- direct
CREATE TEXT SEARCH DICTIONARY "public"."d" (TEMPLATE = pg_catalog.simple, stopwords = 'english');
-- undo: DROP TEXT SEARCH DICTIONARY "public"."d"

-- direct
CREATE TEXT SEARCH CONFIGURATION "public"."c" (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION "public"."c" ADD MAPPING FOR "asciiword", "word" WITH public.d, pg_catalog.english_stem;
-- undo: DROP TEXT SEARCH CONFIGURATION "public"."c"

-- index; SHARE UPDATE EXCLUSIVE public.t; !scan; no transaction
CREATE INDEX CONCURRENTLY "i" ON "public"."t" USING gin (to_tsvector('public.c'::regconfig, a));
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."i"
