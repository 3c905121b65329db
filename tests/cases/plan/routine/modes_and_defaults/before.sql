CREATE PROCEDURE p(a integer, INOUT b text) LANGUAGE plpgsql AS $$ BEGIN END $$; CREATE FUNCTION f(a integer, OUT x integer, OUT y text) LANGUAGE sql AS $$ SELECT 1, 'a' $$;
