-- ==== contract
-- direct
ALTER TEXT SEARCH CONFIGURATION "public"."c" DROP MAPPING FOR "word";
ALTER TEXT SEARCH CONFIGURATION "public"."c" ALTER MAPPING FOR "asciiword" WITH pg_catalog.english_stem;
ALTER TEXT SEARCH CONFIGURATION "public"."c" ADD MAPPING FOR "int", "uint" WITH pg_catalog.simple;
-- undo: ALTER TEXT SEARCH CONFIGURATION "public"."c" DROP MAPPING FOR "int", "uint";
-- undo: ALTER TEXT SEARCH CONFIGURATION "public"."c" ALTER MAPPING FOR "asciiword" WITH public.d, pg_catalog.english_stem;
-- undo: ALTER TEXT SEARCH CONFIGURATION "public"."c" ADD MAPPING FOR "word" WITH public.d, pg_catalog.english_stem
