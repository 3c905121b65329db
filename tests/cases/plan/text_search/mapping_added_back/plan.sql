-- ==== contract
-- direct
ALTER TEXT SEARCH CONFIGURATION "public"."c" DROP MAPPING FOR "email", "url";
-- undo: ALTER TEXT SEARCH CONFIGURATION "public"."c" ADD MAPPING FOR "email", "url" WITH pg_catalog.simple
