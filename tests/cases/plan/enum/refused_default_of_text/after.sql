CREATE TYPE mood AS ENUM ('ok', 'bad'); CREATE TABLE u (id integer, m mood); CREATE TABLE t (m text DEFAULT ('bad'::mood)::text);
