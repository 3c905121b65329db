CREATE LANGUAGE plown HANDLER plpgsql_call_handler VALIDATOR plpgsql_validator;CREATE FUNCTION f() RETURNS integer LANGUAGE plown AS 'BEGIN RETURN 1; END';
