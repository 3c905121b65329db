CREATE TYPE mood AS ENUM ('ok', 'bad', 'worse');
CREATE TYPE size AS ENUM ('s', 'm', 'l');
CREATE TABLE t (id integer PRIMARY KEY, m mood, s size);
CREATE TABLE u (id integer PRIMARY KEY, s size);
CREATE TABLE other (id integer PRIMARY KEY, n integer);
