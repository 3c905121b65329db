CREATE FUNCTION f(a integer) RETURNS integer IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN RETURN a; END $$; CREATE TABLE t (a integer DEFAULT f(1), CHECK (f(a) > 0)); CREATE INDEX i ON t (f(a));
