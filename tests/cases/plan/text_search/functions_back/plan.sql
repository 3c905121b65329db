-- ==== contract
-- direct
DROP TEXT SEARCH TEMPLATE "public"."m";
CREATE TEXT SEARCH TEMPLATE "public"."m" (INIT = dsimple_init, LEXIZE = dsimple_lexize);
-- undo: DROP TEXT SEARCH TEMPLATE "public"."m";
-- undo: CREATE TEXT SEARCH TEMPLATE "public"."m" (INIT = dsimple_init, LEXIZE = dsynonym_lexize)

-- direct
DROP TEXT SEARCH PARSER "public"."p";
CREATE TEXT SEARCH PARSER "public"."p" (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
-- undo: DROP TEXT SEARCH PARSER "public"."p";
-- undo: CREATE TEXT SEARCH PARSER "public"."p" (START = public.own_start, GETTOKEN = public.own_token, END = public.own_end, LEXTYPES = public.own_types)
