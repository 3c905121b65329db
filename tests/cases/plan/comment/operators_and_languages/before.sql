CREATE ACCESS METHOD tree TYPE INDEX HANDLER bthandler;
CREATE LANGUAGE plown HANDLER plpgsql_call_handler;
CREATE TYPE mood AS ENUM ('sad');
CREATE TYPE span AS RANGE (SUBTYPE = integer);
CREATE FUNCTION as_mood(integer) RETURNS mood IMMUTABLE LANGUAGE sql AS 'SELECT ''sad''::public.mood';
CREATE FUNCTION same(box, box) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT true';
CREATE FUNCTION to_sql(internal) RETURNS span IMMUTABLE STRICT LANGUAGE internal AS 'int4recv';
CREATE CAST (integer AS mood) WITH FUNCTION as_mood(integer);
CREATE OPERATOR === (FUNCTION = same, LEFTARG = box, RIGHTARG = box);
CREATE OPERATOR FAMILY fam USING gist;
CREATE OPERATOR CLASS boxes FOR TYPE mood USING gist FAMILY fam AS STORAGE box;
CREATE TRANSFORM FOR span LANGUAGE sql (TO SQL WITH FUNCTION to_sql(internal));
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer);

COMMENT ON ACCESS METHOD tree IS 'old';
COMMENT ON CAST (integer AS mood) IS 'gone';
COMMENT ON AGGREGATE total(integer) IS 'old';
