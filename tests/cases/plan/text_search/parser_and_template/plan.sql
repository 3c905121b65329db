-- ==== expand
-- direct
CREATE TEXT SEARCH TEMPLATE "public"."m" (INIT = dsimple_init, LEXIZE = dsimple_lexize);
COMMENT ON TEXT SEARCH TEMPLATE "public"."m" IS 'm';
-- undo: DROP TEXT SEARCH TEMPLATE "public"."m"

-- direct
CREATE TEXT SEARCH DICTIONARY "public"."d" (TEMPLATE = public.m);
-- undo: DROP TEXT SEARCH DICTIONARY "public"."d"

-- direct
CREATE TEXT SEARCH PARSER "public"."p" (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);
COMMENT ON TEXT SEARCH PARSER "public"."p" IS 'p';
-- undo: DROP TEXT SEARCH PARSER "public"."p"

-- direct
CREATE TEXT SEARCH CONFIGURATION "public"."c" (PARSER = public.p);
ALTER TEXT SEARCH CONFIGURATION "public"."c" ADD MAPPING FOR "word" WITH public.d;
-- undo: DROP TEXT SEARCH CONFIGURATION "public"."c"
