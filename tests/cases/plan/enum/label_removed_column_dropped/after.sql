CREATE TYPE mood AS ENUM ('ok', 'bad');
CREATE TABLE t (id integer PRIMARY KEY);
CREATE FUNCTION f(m mood) RETURNS mood LANGUAGE sql AS $$ SELECT m $$;
