CREATE TYPE mood AS ENUM ('ok', 'bad', 'worse'); CREATE TABLE t (m mood); CREATE FUNCTION f() RETURNS integer LANGUAGE plpgsql AS $$ DECLARE x public.mood; BEGIN RETURN 1; END $$;
