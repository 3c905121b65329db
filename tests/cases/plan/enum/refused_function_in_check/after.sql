CREATE TYPE mood AS ENUM ('ok', 'bad'); CREATE FUNCTION f(m mood) RETURNS boolean IMMUTABLE LANGUAGE sql AS $$ SELECT true $$; CREATE TABLE t (m mood CONSTRAINT k CHECK (f(m)));
