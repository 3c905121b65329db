-- ==== expand
-- direct
COMMENT ON TEXT SEARCH TEMPLATE "public"."m" IS 'old';
-- undo: COMMENT ON TEXT SEARCH TEMPLATE "public"."m" IS 'new'

-- direct
COMMENT ON TEXT SEARCH DICTIONARY "public"."d" IS NULL;
-- undo: COMMENT ON TEXT SEARCH DICTIONARY "public"."d" IS 'a dictionary'

-- direct
COMMENT ON TEXT SEARCH PARSER "public"."p" IS 'gone';
-- undo: COMMENT ON TEXT SEARCH PARSER "public"."p" IS NULL

-- direct
COMMENT ON TEXT SEARCH CONFIGURATION "public"."c" IS NULL;
-- undo: COMMENT ON TEXT SEARCH CONFIGURATION "public"."c" IS 'a configuration'
