CREATE TYPE mood AS ENUM ('ok', 'bad', 'worse'); CREATE TABLE u (id integer, m mood);
