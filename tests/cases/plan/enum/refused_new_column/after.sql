CREATE TYPE mood AS ENUM ('ok', 'bad'); CREATE TABLE u (id integer, m mood, n mood);
