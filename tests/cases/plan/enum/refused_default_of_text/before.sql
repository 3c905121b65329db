CREATE TYPE mood AS ENUM ('ok', 'bad', 'worse'); CREATE TABLE u (id integer, m mood); CREATE TABLE t (m text DEFAULT ('bad'::mood)::text);
