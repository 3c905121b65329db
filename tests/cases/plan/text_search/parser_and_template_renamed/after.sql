-- schemaops: renamed from m
CREATE TEXT SEARCH TEMPLATE n (INIT = dsimple_init, LEXIZE = dsimple_lexize);
-- schemaops: renamed from p
CREATE TEXT SEARCH PARSER q (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);
