CREATE TRUSTED LANGUAGE plown HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler;CREATE FUNCTION f() RETURNS integer LANGUAGE plown AS 'BEGIN RETURN 1; END';
