-- ==== expand
-- direct
COMMENT ON TEXT SEARCH TEMPLATE "public"."m" IS 'new';
-- undo: COMMENT ON TEXT SEARCH TEMPLATE "public"."m" IS 'old'

-- direct
COMMENT ON TEXT SEARCH DICTIONARY "public"."d" IS 'a dictionary';
-- undo: COMMENT ON TEXT SEARCH DICTIONARY "public"."d" IS NULL

-- direct
COMMENT ON TEXT SEARCH PARSER "public"."p" IS NULL;
-- undo: COMMENT ON TEXT SEARCH PARSER "public"."p" IS 'gone'

-- direct
COMMENT ON TEXT SEARCH CONFIGURATION "public"."c" IS 'a configuration';
-- undo: COMMENT ON TEXT SEARCH CONFIGURATION "public"."c" IS NULL
