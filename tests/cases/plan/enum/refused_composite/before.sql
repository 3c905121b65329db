CREATE TYPE mood AS ENUM ('ok', 'bad', 'worse'); CREATE TYPE c AS (m mood); CREATE TABLE u (id integer, m mood);
