-- ==== expand
-- direct
ALTER TEXT SEARCH CONFIGURATION "public"."c" ADD MAPPING FOR "email", "url" WITH pg_catalog.simple;
-- undo: ALTER TEXT SEARCH CONFIGURATION "public"."c" DROP MAPPING FOR "email", "url"
