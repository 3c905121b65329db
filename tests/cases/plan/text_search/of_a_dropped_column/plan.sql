-- ==== expand
-- direct
CREATE TEXT SEARCH DICTIONARY "public"."d" (TEMPLATE = pg_catalog.simple, stopwords = 'english');
-- undo: DROP TEXT SEARCH DICTIONARY "public"."d"

-- direct
CREATE TEXT SEARCH CONFIGURATION "public"."c" (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION "public"."c" ADD MAPPING FOR "asciiword", "word" WITH public.d, pg_catalog.english_stem;
-- undo: DROP TEXT SEARCH CONFIGURATION "public"."c"

-- add_column; ACCESS EXCLUSIVE public.t; !lock; !scan; !rewrite
ALTER TABLE "public"."t" ADD COLUMN "v" tsvector GENERATED ALWAYS AS (to_tsvector('public.c'::regconfig, a)) STORED;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "v"
