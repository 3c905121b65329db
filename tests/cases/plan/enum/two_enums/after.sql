CREATE TYPE mood AS ENUM ('ok', 'bad');
CREATE TYPE size AS ENUM ('l', 'm', 's');
CREATE TABLE t (id integer PRIMARY KEY, m mood, s size);
CREATE TABLE u (id integer PRIMARY KEY, s size);
CREATE TABLE other (id integer PRIMARY KEY, n bigint);
