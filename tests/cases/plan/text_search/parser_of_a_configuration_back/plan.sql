-- ==== contract
-- direct
DROP TEXT SEARCH CONFIGURATION "public"."c";
CREATE TEXT SEARCH CONFIGURATION "public"."c" (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION "public"."c" ADD MAPPING FOR "asciiword", "word" WITH pg_catalog.simple;
-- undo: DROP TEXT SEARCH CONFIGURATION "public"."c";
-- undo: CREATE TEXT SEARCH CONFIGURATION "public"."c" (PARSER = public.p);
-- undo: ALTER TEXT SEARCH CONFIGURATION "public"."c" ADD MAPPING FOR "asciiword", "word" WITH pg_catalog.simple
