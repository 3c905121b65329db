CREATE FUNCTION cmp(text, text) RETURNS integer IMMUTABLE LANGUAGE internal AS 'bttextcmp'; CREATE FUNCTION hash(text) RETURNS integer IMMUTABLE LANGUAGE internal AS 'hashtext';
