CREATE FUNCTION own_start(internal, integer) RETURNS internal STRICT LANGUAGE internal AS 'prsd_start';
CREATE FUNCTION own_token(internal, internal, internal) RETURNS internal STRICT LANGUAGE internal AS 'prsd_nexttoken';
CREATE FUNCTION own_end(internal) RETURNS void STRICT LANGUAGE internal AS 'prsd_end';
CREATE FUNCTION own_types(internal) RETURNS internal STRICT LANGUAGE internal AS 'prsd_lextype';

CREATE TEXT SEARCH PARSER p (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH TEMPLATE m (INIT = dsimple_init, LEXIZE = dsimple_lexize);
