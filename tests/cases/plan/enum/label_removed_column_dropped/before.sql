CREATE TYPE mood AS ENUM ('ok', 'bad', 'worse');
CREATE TABLE t (id integer PRIMARY KEY, m mood);
CREATE TABLE u (id integer PRIMARY KEY, m mood);
CREATE FUNCTION f(m mood) RETURNS mood LANGUAGE sql AS $$ SELECT m $$;
