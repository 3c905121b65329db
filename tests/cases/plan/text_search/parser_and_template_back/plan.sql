-- ==== contract
-- retire
DROP TEXT SEARCH CONFIGURATION "public"."c";
-- undo: CREATE TEXT SEARCH CONFIGURATION "public"."c" (PARSER = public.p);
-- undo: ALTER TEXT SEARCH CONFIGURATION "public"."c" ADD MAPPING FOR "word" WITH public.d

-- retire
DROP TEXT SEARCH PARSER "public"."p";
-- undo: CREATE TEXT SEARCH PARSER "public"."p" (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);
-- undo: COMMENT ON TEXT SEARCH PARSER "public"."p" IS 'p'

-- retire
DROP TEXT SEARCH DICTIONARY "public"."d";
-- undo: CREATE TEXT SEARCH DICTIONARY "public"."d" (TEMPLATE = public.m)

-- retire
DROP TEXT SEARCH TEMPLATE "public"."m";
-- undo: CREATE TEXT SEARCH TEMPLATE "public"."m" (INIT = dsimple_init, LEXIZE = dsimple_lexize);
-- undo: COMMENT ON TEXT SEARCH TEMPLATE "public"."m" IS 'm'
